// What the components take of hono/jsx, by Preact's names.
export { createContext, Fragment } from 'preact';
export { useContext } from 'preact/hooks';
