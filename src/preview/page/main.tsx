import './style/base.css';
import './style/shell.css';
import './style/pages.css';
import './style/problems.css';
import './style/editor.css';
import './style/form.css';
