import type { ReactNode } from 'react'
import { classes } from './classes'
import styles from './dataTable.module.css'
import { VisuallyHidden } from './VisuallyHidden'

export interface Column<Row> {
  key: string
  title: ReactNode
  cell: (row: Row) => ReactNode
  /** A column of buttons, at the end of the row. */
  isActions?: boolean
}

interface DataTableProps<Row> {
  caption: string
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  /** A cell before the row heading, such as a checkbox. */
  lead?: Pick<Column<Row>, 'title' | 'cell'>
}

/**
 * A table on wide screens, one card per row on narrow ones. The roles are explicit, because `display` removes the
 * implicit ones.
 */
export function DataTable<Row>({ caption, columns, rows, rowKey, lead }: DataTableProps<Row>) {
  return (
    <div className={styles.wrap}>
      <table className={styles.table} role="table" aria-label={caption}>
        <thead role="rowgroup">
          <tr role="row">
            {lead && (
              <th role="columnheader" scope="col" className={styles.lead}>
                <VisuallyHidden>{lead.title}</VisuallyHidden>
              </th>
            )}
            {columns.map((column) => (
              <th
                key={column.key}
                role="columnheader"
                scope="col"
                className={classes(column.isActions && styles.end)}
              >
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              {lead && (
                <td role="cell" className={styles.lead}>
                  {lead.cell(row)}
                </td>
              )}
              {columns.map((column, index) => (
                <Cell key={column.key} column={column} row={row} isHeading={index === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell<Row>({ column, row, isHeading }: { column: Column<Row>; row: Row; isHeading: boolean }) {
  const content = (
    <>
      <span className={styles.name} aria-hidden="true">
        {column.title}
      </span>
      <div>{column.cell(row)}</div>
    </>
  )
  if (isHeading) {
    return (
      <th role="rowheader" scope="row">
        {content}
      </th>
    )
  }
  return (
    <td role="cell" className={classes(column.isActions && styles.end)}>
      {content}
    </td>
  )
}
