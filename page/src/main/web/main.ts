import './style/fonts.css';
import './style/base.css';
import './style/parts.css';
import './style/print.css';
import { mount } from 'svelte';
import App from './App.svelte';

const target = document.getElementById('page');
if (target !== null) {
  mount(App, { target });
}
