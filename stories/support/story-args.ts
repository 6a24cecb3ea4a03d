/** What the stories of all elements have in common: their controls, and how a control reaches the element. */
import type { ArgTypes } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import type { ElementState } from '../../src/components/shared/feed-host.js';

/** The controls of an element that shows a feed: attributes and slots by the names they have in the docs. */
export interface FeedElementArgs {
  feed?: unknown;
  gemeente?: string;
  coalitie?: string;
  'heading-level'?: number;
  label?: string;
  'slot: standaard'?: string;
  'slot: loading'?: string;
  'slot: empty'?: string;
  'slot: error'?: string;
  onCoalitieSelect?: (event: Event) => void;
  onCoalitieLoad?: (event: Event) => void;
  onCoalitieError?: (event: Event) => void;
  onCoalitieIssues?: (event: Event) => void;
}

/** The state in which the element of a story ends, or that of each element by its tag; the tests wait for it. */
export interface StoryParameters {
  endState: ElementState | Readonly<Record<string, ElementState>>;
}

export const feedElementArgTypes: ArgTypes = {
  feed: { control: 'object' },
  src: { control: false },
  gemeente: { control: 'text' },
  coalitie: { control: 'text' },
  'heading-level': { control: { type: 'number', min: 1, max: 6 } },
  label: { control: 'text' },
  state: { control: false },
};

/** Light DOM for the slots that have a control filled in. */
export function slotted(args: FeedElementArgs): TemplateResult {
  const sentence = (slot: 'loading' | 'empty' | 'error') => {
    const text = args[`slot: ${slot}`];
    return text ? html`<p slot=${slot}>${text}</p>` : nothing;
  };
  const fallback = args['slot: standaard'];
  return html`${fallback ? html`<p>${fallback}</p>` : nothing}${sentence('loading')}${sentence('empty')}${sentence('error')}`;
}
