/** Why the browser got no answer that it may read; it never says so by itself. Only for who asked for a check of the page. */
import { askUnseen } from '../../../data/feed/fetch.js';

/** Why there was no answer, once that is known. `cors`: there is an answer, but this site may not read it. `csp`: the policy of this page forbids to ask. */
export type NoAnswer = 'cors' | 'csp' | 'onbereikbaar';

/** Asks for the address once more. */
export async function whyNoAnswer(url: string): Promise<NoAnswer> {
  let why: NoAnswer = 'onbereikbaar';
  const onViolation = ({ effectiveDirective }: SecurityPolicyViolationEvent): void => {
    if (effectiveDirective === 'connect-src') why = 'csp';
  };
  document.addEventListener('securitypolicyviolation', onViolation);
  try {
    await askUnseen(url);
    return 'cors';
  } catch {
    // The violation is reported in a later task than the refusal.
    await new Promise(resolve => setTimeout(resolve, 100));
    return why;
  } finally {
    document.removeEventListener('securitypolicyviolation', onViolation);
  }
}
