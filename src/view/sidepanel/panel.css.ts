import { popupStyles } from '../popup/popup.css';

/** The side panel's style sheet: the popup's, as wide and high as the panel. */
export const panelStyles = `${popupStyles}
.popup { inline-size: auto; block-size: 100vh; max-block-size: none; }
`;
