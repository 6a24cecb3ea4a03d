/**
 * Lit's decorators of properties, as far as the compiler of this project asks for them: those of Lit also hold a second,
 * newer kind, in every page that loads the script.
 */
import type { LitElement, PropertyDeclaration } from 'lit';

type PropertyDecorator = (prototype: object, name: PropertyKey) => void;

/** A property that is also an attribute, of which a change renders anew. */
export function property(options?: PropertyDeclaration): PropertyDecorator {
  return (prototype, name) => (prototype.constructor as typeof LitElement).createProperty(name, options);
}

/** A property of the element's own, of which a change renders anew. */
export function state(): PropertyDecorator {
  return property({ state: true, attribute: false });
}
