/** A source that can never give a feed, because of how the element was written. */
import { FeedError, type FeedErrorCode } from '../feed/errors.js';
import { LiveSource } from './feed-source.js';
import { tellWebmaster } from './sentences-on-demand.js';

/** A source that has failed from the start; trying again changes nothing. */
export class FailedSource extends LiveSource {
  constructor(code: FeedErrorCode, detail: string) {
    const error = new FeedError(code, { detail });
    super({ status: 'error', error });
    void tellWebmaster(error);
  }

  override async refresh(): Promise<void> {}
}
