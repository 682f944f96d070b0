import {useState, type ReactNode} from 'react';
import type {FigureFlow} from '../../engines/vpc/fence/figure';
import type {Model} from '../../engines/vpc/model';
import {Button} from '../../parts/Button';
import {SelectField} from '../../parts/SelectField';
import {useHydrated} from '../../room/hydrated';
import {words} from '../../words/vpc-figure';
import {AddressForm} from './AddressForm';
import {destinations, OTHER, sources} from './choices';
import {PortField} from './PortField';
import {questionOf} from './question';
import styles from './Panel.module.css';

type End = 'from' | 'to';

interface Props {
  readonly model: Model;
  readonly flow: FigureFlow;
  readonly onAsk: (change: Partial<FigureFlow>) => void;
  readonly onSwap: () => void;
}

/** The menus' values are ids; a flow may name its ends otherwise. */
function idOf(model: Model, flow: FigureFlow, end: End): string {
  const question = questionOf(model, flow);
  const drawn = question.ok ? (end === 'from' ? question.value.source : question.value.destination) : flow[end];
  return model.interfaces.some(({id}) => id === drawn) ? drawn : flow[end];
}

/** Who sends what to whom. */
export function FlowBar({model, flow, onAsk, onSwap}: Props): ReactNode {
  const [typing, setTyping] = useState<End>();
  const ready = useHydrated();
  const from = idOf(model, flow, 'from');
  const to = idOf(model, flow, 'to');
  const choose = (end: End) => (value: string) => {
    setTyping(value === OTHER ? end : undefined);
    if (value !== OTHER) onAsk({[end]: value});
  };
  const use = (end: End) => (text: string) => {
    const question = questionOf(model, {...flow, [end]: text});
    const bad = question.ok ? undefined : end === 'from' ? question.error.source : question.error.destination;
    if (bad !== undefined) return end === 'from' ? words.flow.sourceUnknown(text) : words.flow.destinationUnknown(text);
    onAsk({[end]: text});
    return undefined;
  };
  return (
    <div className={styles.flowArea} inert={!ready}>
      <div className={styles.flow}>
        <SelectField label={words.flow.source} value={from} groups={sources(model, from)} onChange={choose('from')} />
        <Button
          look="link"
          className={styles.swap}
          aria-label={words.flow.swap}
          title={words.flow.swap}
          onClick={onSwap}>
          →
        </Button>
        <SelectField
          label={words.flow.destination}
          value={to}
          groups={destinations(model, to)}
          onChange={choose('to')}
        />
        <PortField flow={flow} onChange={onAsk} />
      </div>
      {typing && (
        <AddressForm
          key={typing}
          label={typing === 'from' ? words.flow.source : words.flow.destination}
          onUse={use(typing)}
          onClose={() => {
            setTyping(undefined);
          }}
        />
      )}
    </div>
  );
}
