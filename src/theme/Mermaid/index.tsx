import {useEffect, useState, type ReactNode} from 'react';
import OriginalMermaid from '@theme-original/Mermaid';
import type {Step} from '../../mdx/flowchart-steps';
import {words} from '../../words/diagram';
import styles from './styles.module.css';

interface Props {
  readonly value: string;
  /** Written by `remark-diagrams`: the arrows as JSON, the shape of the drawing, its title. */
  readonly steps?: string;
  readonly aspect?: string;
  readonly title?: string;
}

/** True once the element has come within a screen of the reader, and from then on. */
function useComesNear(): [(element: HTMLElement | null) => void, boolean] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (!element || near) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      {rootMargin: '100% 0px'},
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [element, near]);
  return [setElement, near];
}

/** `277/730`: as wide as the drawing wants to be, never wider, and as high as that makes it. */
function shapeOf(aspect: string | undefined) {
  const [width = 0, height = 0] = (aspect ?? '').split('/').map(Number);
  return width > 0 && height > 0 ? {maxWidth: `${width}px`, aspectRatio: `${width} / ${height}`} : undefined;
}

function DiagramAsText({value, steps}: {value: string; steps: readonly Step[]}): ReactNode {
  if (steps.length === 0) return <pre className={styles.source}>{value}</pre>;
  return (
    <ol className={styles.steps}>
      {steps.map(({from, to, label}, index) => (
        <li key={index}>
          {from} → {to}
          {label ? ` (${label})` : ''}
        </li>
      ))}
    </ol>
  );
}

/**
 * Why a wrap: the original leaves nothing in the HTML and starts loading its library at once.
 * Here the diagram's text is in the page, the library comes when the diagram is near, and its place is kept.
 */
export default function Mermaid({value, steps, aspect, title}: Props): ReactNode {
  const [place, near] = useComesNear();
  return (
    <figure className={styles.diagram}>
      {title && <figcaption className={styles.title}>{title}</figcaption>}
      <div ref={place} className={styles.place} data-diagram={near ? 'near' : 'far'} style={shapeOf(aspect)}>
        {near && <OriginalMermaid value={value} />}
      </div>
      <details className={styles.text}>
        <summary>{words.asText}</summary>
        <DiagramAsText value={value} steps={steps ? (JSON.parse(steps) as Step[]) : []} />
      </details>
    </figure>
  );
}
