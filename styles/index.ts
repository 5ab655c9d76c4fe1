import './fonts.css'
import 'virtual:deck-emoji.css'
import './tokens.css'
import './deck.css'
