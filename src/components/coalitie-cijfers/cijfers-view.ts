/** The charts and tables of `<coalitie-cijfers>`: fetched when a coalition has figures, which most have not. */
import type { TemplateResult } from 'lit';
import type { Cijfer } from '../../data/feed/schema.js';
import {
  areaKey,
  type Chart,
  type Gebied,
  groupCijfers,
  type IndicatorCijfers,
  type Methode,
  type Series,
  youngestAge,
} from '../../data/questions/cijfers.js';
import { joinNames } from '../../data/questions/names.js';
import { titled } from '../shared/acties.js';
import { heading } from '../shared/heading.js';
import type { Look } from '../shared/lazy-view.js';
import { formatPercentage } from '../shared/numbers.js';
import type { Strings } from '../shared/strings/nl.js';
import { html, nothing } from '../shared/template.js';
import { type DrawnSeries, legendSample, lineChart } from './line-chart.js';
import { type Scale, scaleOf } from './scale.js';
import { type CijfersTexts, texts } from './texts.js';

/**
 * What tells areas of one kind apart. With more areas than letters nobody can follow the lines, and the
 * table says it better.
 */
const LETTERS = ['A', 'B', 'C', 'D'];

/** With more figures than this, the label of a drawing sums up what is in it and leaves the rest to the table. */
const MOST_SPOKEN = 12;

type Bron = Cijfer['bron'];

export { cijfersStyles as styles } from './styles.js';

/** Every chart of these figures, with its table. */
export function cijfersView(cijfers: readonly Cijfer[], look: Look): TemplateResult {
  return new CijfersView(look).render(groupCijfers(cijfers));
}

class CijfersView {
  readonly #look: Look;
  /** What all elements say, and what only this view says. */
  readonly #strings: Strings & CijfersTexts;

  constructor(look: Look) {
    this.#look = look;
    this.#strings = { ...look.strings, ...texts[look.language] };
  }

  render(indicatoren: readonly IndicatorCijfers[]): TemplateResult {
    return html`<div part="indicatoren">${indicatoren.map(one => this.#renderIndicator(one))}</div>`;
  }

  /** The charts of one indicator have one scale, so that nobody compares heights that differ. */
  #renderIndicator({ indicator, charts }: IndicatorCijfers): TemplateResult {
    const t = this.#strings;
    const cijfers = charts.flatMap(cijfersOf);
    const scale = scaleOf(
      cijfers.map(({ jaar }) => jaar),
      cijfers.map(({ waarde }) => waarde),
    );
    const perAge = charts.length > 1;
    return html`<div part="indicator">
      ${heading(this.#look.innerLevel, 'naam', t.indicator[indicator])}
      <p part="uitleg">${t.indicatorMeaning[indicator]}</p>
      ${perAge ? html`<p part="reden">${t.otherAges}</p>` : nothing}
      ${charts.map(
        chart => html`${perAge ? heading(this.#look.innerLevel + 1, 'leeftijd', this.#age(chart)) : nothing}
          ${this.#renderChart(chart, scale)}`,
      )}
    </div>`;
  }

  #renderChart(chart: Chart, scale: Scale): TemplateResult {
    const t = this.#strings;
    const canBeDrawn = mostAlike(chart) <= LETTERS.length;
    return html`${canBeDrawn ? this.#renderDrawing(chart, scale) : html`<p part="reden">${t.tooManyAreas}</p>`}
      ${this.#renderAccount(chart)} ${this.#renderTables(chart, !canBeDrawn)}`;
  }

  #renderDrawing(chart: Chart, scale: Scale): TemplateResult {
    const t = this.#strings;
    const series = withLetters(chart.series);
    const lettered = series.some(({ letter }) => letter !== undefined);
    const drawing = lineChart(series, scale, {
      label: this.#chartLabel(chart),
      percentage: waarde => this.#percentage(waarde),
      point: (one, { jaar, waarde }) =>
        `${this.#name(one, chart)}: ${t.inYear(this.#percentage(waarde), jaar)}`,
    });
    return html`<div class="vlak">${drawing}</div>
      <ul part="legenda" role="list">
        ${series.map(
          one => html`<li>
            ${legendSample(one, lettered)}
            <span><bdi>${this.#name(one, chart)}</bdi>: ${this.#latest(one)}</span>
          </li>`,
        )}
      </ul>
      ${chart.noLine.map(reason => html`<p part="reden">${t.noLine[reason]}</p>`)}`;
  }

  /** What gives the figures their meaning, in words and in sight: without it they say nothing. */
  #renderAccount(chart: Chart): TemplateResult {
    const t = this.#strings;
    const cijfers = cijfersOf(chart);
    const years = unique(cijfers, ({ jaar }) => jaar).map(({ jaar }) => jaar);
    const methods = unique(cijfers, ({ methode }) => methode).map(({ methode }) => this.#method(methode));
    const sources = unique(cijfers, ({ bron }) => sourceKey(bron));
    const row = (term: string, text: unknown) => html`<div>
      <dt>${term}</dt>
      <dd>${text}</dd>
    </div>`;
    return html`<dl part="verantwoording">
      ${row(t.cijferAge, this.#age(chart))}
      ${row(t.cijferYear, joinNames(years.toSorted((a, b) => a - b).map(String), this.#look.language))}
      ${row(t.cijferMethod, joinNames(methods, this.#look.language))}
      <div>
        <dt>${t.cijferSource}</dt>
        ${sources.map(({ bron }) => html`<dd>${this.#source(bron)}</dd>`)}
      </div>
    </dl>`;
  }

  /**
   * A table for each way of measuring and source: three columns are enough for a narrow page, and every cell has one
   * heading above it and one before it, which is what screen readers say without fail.
   */
  #renderTables(chart: Chart, open: boolean): TemplateResult {
    const cijfers = cijfersOf(chart);
    const key = ({ methode, bron }: Cijfer) => `${methode} ${sourceKey(bron)}`;
    const tables = unique(cijfers, key);
    return html`<details part="cijfers" ?open=${open}>
      <summary>${this.#strings.asTable(tables.length)}</summary>
      ${tables.map(first =>
        this.#renderTable(
          chart,
          first,
          cijfers.filter(cijfer => key(cijfer) === key(first)),
        ),
      )}
    </details>`;
  }

  #renderTable(chart: Chart, { methode, bron }: Cijfer, rows: readonly Cijfer[]): TemplateResult {
    const t = this.#strings;
    return html`<table part="tabel">
      <caption>
        <strong>${t.indicator[chart.indicator]}, ${this.#age(chart)}.</strong>
        ${t.cijferMethod}: ${this.#method(methode)}. ${t.cijferSource}: ${this.#source(bron)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t.cijferArea}</th>
          <th scope="col">${t.cijferYear}</th>
          <th scope="col">${t.cijferFigure}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ gebied, jaar, waarde }) => html`<tr>
            <th scope="row"><bdi>${this.#areaName(gebied, chart)}</bdi></th>
            <td>${jaar}</td>
            <td>${this.#percentage(waarde)}</td>
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  /** One sentence with what the drawing shows. */
  #chartLabel(chart: Chart): string {
    const t = this.#strings;
    const subject = `${t.indicator[chart.indicator]}, ${this.#age(chart)}`;
    const cijfers = cijfersOf(chart);
    if (cijfers.length > MOST_SPOKEN) return t.chartSummary(subject, cijfers.length);
    const said = chart.series.map(one => {
      const values = one.cijfers.map(({ jaar, waarde }) => t.inYear(this.#percentage(waarde), jaar));
      return `${this.#name(one, chart)} ${values.join(', ')}`;
    });
    return t.chart(subject, said.join('; '));
  }

  /** The figure of the last year, or all of them where that year has several. */
  #latest({ cijfers }: Series): string {
    const jaar = cijfers.at(-1)?.jaar as number;
    const values = cijfers
      .filter(cijfer => cijfer.jaar === jaar)
      .map(({ waarde }) => this.#percentage(waarde));
    return this.#strings.inYear(joinNames(values, this.#look.language), jaar);
  }

  /** A series is called after its area, and after its way of measuring where the chart has more than one. */
  #name({ gebied, methode }: Series, chart: Chart): string {
    const name = this.#areaName(gebied, chart);
    if (new Set(chart.series.map(one => one.methode)).size === 1) return name;
    return `${name}, ${methode === undefined ? this.#strings.unknownMethod : this.#method(methode)}`;
  }

  /** Utrecht is a gemeente and a provincie: where a name says too little, the kind of area is added. */
  #areaName({ naam, soort }: Gebied, { series }: Chart): string {
    const isAmbiguous = series.some(({ gebied }) => gebied.naam === naam && gebied.soort !== soort);
    return isAmbiguous ? `${naam} (${this.#strings.areaKind[soort]})` : naam;
  }

  #age({ leeftijd }: Chart): string {
    const from = youngestAge(leeftijd);
    return from === undefined ? leeftijd : this.#strings.ageFrom(from);
  }

  #method(methode: Methode): string {
    return this.#strings.method[methode ?? 'onbekend'];
  }

  #source(bron: Bron): TemplateResult {
    return titled(bron, this.#look);
  }

  #percentage(waarde: number): string {
    return formatPercentage(waarde, this.#look.language);
  }
}

function cijfersOf({ series }: Chart): readonly Cijfer[] {
  return series.flatMap(({ cijfers }) => cijfers);
}

/** The areas of the kind of this one, each once. */
function alike({ gebied }: Series, all: readonly Series[]): readonly string[] {
  const same = all.filter(other => other.gebied.soort === gebied.soort);
  return [...new Set(same.map(other => areaKey(other.gebied)))];
}

function mostAlike({ series }: Chart): number {
  return Math.max(...series.map(one => alike(one, series).length));
}

/** Areas of one kind look the same; where there are several, each gets a letter. */
function withLetters(series: readonly Series[]): readonly DrawnSeries[] {
  return series.map(one => {
    const areas = alike(one, series);
    return { ...one, letter: areas.length > 1 ? LETTERS[areas.indexOf(areaKey(one.gebied))] : undefined };
  });
}

function sourceKey({ titel, url }: Bron): string {
  return `${titel} ${url}`;
}

/** The first of all that have the same key. */
function unique<T>(entries: readonly T[], keyOf: (entry: T) => unknown): readonly T[] {
  const keys = entries.map(keyOf);
  return entries.filter((_, index) => keys.indexOf(keys[index]) === index);
}
