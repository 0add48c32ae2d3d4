// The answer: large, at once, and with what stands behind it.
import type { Answer } from './answers.ts';
import { type Belief, measureOf } from './belief.ts';
import { byId, el, setText } from './dom.ts';
import { count, duration, float32, percent, signed } from './format.ts';
import type { State } from './state.ts';
import type { Subject } from './subject.ts';
import type { Timing } from './timing.ts';

export interface ValuationView {
  /** baseline: the answer to the row that the current one is compared with. */
  update(state: State, answer: Answer | Error, belief: Belief | null, baseline: number | null): void;
  /** rows: how many predictions one call for the pictures makes; belief: how sure the model is of one row. */
  timing(one: Timing, pictures: Timing, rows: number, belief: Timing | null): void;
  /** For screen readers, when things have come to rest. */
  announce(state: State, answer: Answer | Error, belief: Belief | null): void;
}

export function mountValuation(): ValuationView {
  const card = byId('valuation');
  const caption = byId('answer-caption');
  const headline = byId('answer');
  const interval = byId('answer-interval');
  const compare = byId('answer-compare');
  const story = byId('answer-story');
  const bars = byId('answer-bars');
  const exact = byId('answer-exact');
  const exactName = byId('answer-exact-name');
  const stripCaption = byId('strip-caption');
  const stripAnswer = byId('strip-answer');
  const speed = byId('speed');
  const speedHow = byId('speed-how');
  const status = byId('status');

  return {
    update({ subject, example, row }, answer, belief, baseline) {
      const { look, model, own } = subject;
      const failed = answer instanceof Error;
      setText(caption, failed ? 'No answer for these inputs' : captionOf(model.task, look.answer));
      setText(stripCaption, caption.textContent ?? '');
      setText(headline, failed ? '—' : answer.headline);
      headline.hidden = !failed && answer.headline === '';
      setText(stripAnswer, failed ? '—' : answer.headline || `${answer.bars.length} outputs`);
      bars.replaceChildren(
        ...(failed ? [] : answer.bars.slice(0, 8)).flatMap((bar) => {
          const meter = el('span', { class: 'meter' });
          meter.style.setProperty('--share', String(bar.share));
          return [el('dt', {}, bar.label), el('dd', {}, meter, bar.text)];
        }),
      );

      const priced = !failed && answer.value !== null;
      interval.hidden = !subject.model.capabilities.predictInterval || (!failed && !priced);
      setText(interval, priced && belief ? intervalText(belief, subject, ' – ') : '');

      const value = failed ? null : answer.value;
      const changed = value !== null && baseline !== null && value !== baseline;
      setText(
        compare,
        changed
          ? `${look.difference(value, baseline)} (${signed((value - baseline) / baseline, percent)}) since you began`
          : 'Change anything: it answers at once.',
      );
      compare.classList.toggle('changed', changed);
      compare.hidden = own;
      setText(story, failed ? answer.message : (example?.story ?? look.accuracy));
      story.hidden = story.textContent === '';
      setText(exact, failed || answer.exact === null ? '' : digitsOf(answer.exact));
      setText(exactName, look.exact);
      (exact.parentElement as HTMLElement).hidden = exact.textContent === '';
      card.dataset.row = JSON.stringify(row);
    },
    timing({ each, calls, all }, pictures, rows, belief) {
      setText(speed, duration(each));
      const one = `Measured here, just now: ${count(calls)} calls of predict() took ${duration(all)}, the fastest of three such runs.`;
      const many =
        rows > 0
          ? ` The ${count(rows)} predictions behind the pictures are one call of ${duration(pictures.each)}.`
          : '';
      const sure = belief ? ` All that it knows of how sure it is, of one house, takes ${duration(belief.each)}.` : '';
      setText(speedHow, one + sure + many);
    },
    announce({ subject }, answer, belief) {
      if (answer instanceof Error) return setText(status, `No answer: ${answer.message}`);
      const first = answer.headline || answer.bars.map((bar) => `${bar.label} ${bar.text}`).join(', ');
      const range = belief && answer.value !== null ? `, ${intervalText(belief, subject, ' to ')}` : '';
      setText(status, `${captionOf(subject.model.task, subject.look.answer)}: ${first}${range}`);
    },
  };
}

/** What an observation may be, where the model says it. Short enough for the card on a phone. */
function intervalText({ answer, predictive }: Belief, subject: Subject, to: string): string {
  const { format, sure } = subject.look;
  return `${predictive ? sure.such : `${measureOf(subject)}:`} ${(predictive ?? answer).map(format).join(to)}`;
}

/** As Python prints it: a float32 with fewer digits. */
function digitsOf(value: number): string {
  return Number.isInteger(value) || Math.fround(value) !== value ? String(value) : float32(value);
}

function captionOf(task: string, answer: string): string {
  switch (task) {
    case 'binary':
    case 'multiclass':
      return 'Most likely';
    case 'multilabel':
      return 'Probabilities';
    case 'multi_regression':
      return 'Predictions';
    default:
      return answer;
  }
}
