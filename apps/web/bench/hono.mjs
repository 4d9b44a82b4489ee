// What the components take of Preact, by the names of hono/jsx.
export { createContext, Fragment, useContext } from 'hono/jsx';
