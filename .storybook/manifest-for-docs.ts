/**
 * The manifest as Storybook can show it. Storybook puts everything of an element in one table by name, where the
 * last of two equal names wins: an attribute `gemeente` would disappear behind the part `gemeente`.
 */

interface Named {
  name: string;
}

interface Declaration {
  tagName?: string;
  members?: (Named & { attribute?: string })[];
  slots?: Named[];
  cssParts?: Named[];
}

interface Manifest {
  modules: { declarations: Declaration[] }[];
}

/** Gives each kind of thing names of its own; a property that is an attribute as well is shown as the attribute. */
export function manifestForDocs(manifest: Manifest): Manifest {
  const modules = manifest.modules.map(module => ({
    ...module,
    declarations: module.declarations.filter(({ tagName }) => tagName).map(declarationForDocs),
  }));
  return { ...manifest, modules };
}

function declarationForDocs(declaration: Declaration): Declaration {
  const { members = [], slots = [], cssParts = [] } = declaration;
  return {
    ...declaration,
    members: members.filter(({ attribute }) => attribute === undefined),
    slots: slots.map(slot => ({ ...slot, name: `slot: ${slot.name || 'standaard'}` })),
    cssParts: cssParts.map(part => ({ ...part, name: `::part(${part.name})` })),
  };
}
