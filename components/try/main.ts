import { createApp } from 'vue'
import '@slidev/client/styles/index.ts'
import TryPage from './TryPage.vue'
import '../../styles/try.css'

const dark = matchMedia('(prefers-color-scheme: dark)')
const follow = (): void => void document.documentElement.classList.toggle('dark', dark.matches)
dark.addEventListener('change', follow)
follow()
createApp(TryPage).mount('#app')
