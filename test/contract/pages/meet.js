/** Runs before anything else on a page of this folder: notes what goes wrong, and what was there before the script. */
window.gemeten = { errors: [], violations: [], before: new Set() };
addEventListener('error', event => gemeten.errors.push(String(event.message)), true);
addEventListener('unhandledrejection', event => gemeten.errors.push(`rejected: ${event.reason}`));
document.addEventListener('securitypolicyviolation', event =>
  gemeten.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
);
gemeten.before = new Set(Reflect.ownKeys(window));
gemeten.symbolBefore = new Set(Reflect.ownKeys(Symbol));
