/** What the progress of acties looks like: for the views that show acties. */
import { css } from './template.js';

export const actiesStyles = css`
  /* How many acties are finished: the words are what counts, the bar goes beside them where there is room. */
  [part~='voortgang'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
  }

  progress {
    flex: 0 1 10em;
    min-inline-size: 0;
    block-size: 0.75em;
    border: 1px solid currentcolor;
    border-radius: 0.375em;
    background: transparent;
    color: var(--_accent);
    appearance: none;
    overflow: hidden;
  }

  progress::-webkit-progress-bar {
    background: transparent;
  }

  progress::-webkit-progress-value {
    background: var(--_accent);
  }

  progress::-moz-progress-bar {
    background: var(--_accent);
  }

  @media (forced-colors: active) {
    progress {
      forced-color-adjust: none;
      border-color: CanvasText;
    }

    progress::-webkit-progress-value {
      background: CanvasText;
    }

    progress::-moz-progress-bar {
      background: CanvasText;
    }
  }

  @media print {
    progress {
      print-color-adjust: exact;
    }
  }
`;
