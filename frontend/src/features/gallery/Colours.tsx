import styles from './gallery.module.css'
import { Row, Section } from './Section'

const colours =
  'paper card sunk edge control ink soft accent on-accent tint tint-ink good good-tint warn warn-tint error error-tint info info-tint focus'

export function Colours() {
  return (
    <Section title="Colours and type">
      <Row>
        {colours.split(' ').map((name) => (
          <div key={name} className={styles.colour}>
            <div className={styles.swatch} style={{ background: `var(--${name})` }} />
            {name}
          </div>
        ))}
      </Row>
      <h3>A heading of the third level</h3>
      <p>
        Running text in Inter, with <strong>weight</strong>, <em>stress</em> and <small>small print</small>.
        Titles stand in Source Serif.
      </p>
    </Section>
  )
}
