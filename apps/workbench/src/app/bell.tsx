import { IconBell } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import { plansQuery, readPlanRow } from '../beranda/plan-row.ts'
import { todosOf } from '../beranda/todo.ts'
import { teks } from '../text/index.ts'
import { MenuButton } from './menu-button.tsx'
import { usePerson } from './person.ts'
import styles from './shell.module.css'

const words = teks.shell

/** What waits for this person, on every page. */
export function Bell() {
  const person = usePerson()
  const [{ data }] = useQuery({ query: plansQuery, variables: { first: 50 } })
  const todos = useMemo(() => {
    const plans = data?.daftarNaskah.edges.map(({ node }) => readPlanRow(node)) ?? []
    return todosOf(
      plans,
      person.peran.map(({ peran }) => peran)
    )
  }, [data, person])
  return (
    <MenuButton
      label={words.pemberitahuan(todos.length)}
      face={
        <>
          <IconBell size={18} aria-hidden="true" />
          {todos.length > 0 ? <span className={styles['count']}>{todos.length}</span> : null}
        </>
      }
    >
      <h2>{words.menungguAnda}</h2>
      {todos.length === 0 ? <p>{words.takAdaTunggu}</p> : null}
      <ul className={styles['todo']}>
        {todos.map((todo) => (
          <li key={todo.id}>
            <Link to="/renstra/$naskahId" params={{ naskahId: todo.planId }}>
              <strong>{todo.title}</strong>
              <small>{todo.detail}</small>
            </Link>
          </li>
        ))}
      </ul>
    </MenuButton>
  )
}
