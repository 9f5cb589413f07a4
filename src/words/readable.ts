import ts from 'typescript';

/** Attributes and properties that a reader sees or hears, whatever they hold. */
const SEEN = new Set(
	'alt aria-label aria-description aria-roledescription caption description heading label legend note placeholder sentence summary text title'.split(
		' ',
	),
);

/** Attributes that only the browser reads. */
const UNSEEN =
	/^(?:aria-(?:controls|current|describedby|details|expanded|haspopup|hidden|invalid|labelledby|live|pressed|sort)|class(?:Name|:list)?|data-.*|d|dir|download|fill|for|form|href|htmlFor|id|is:.*|key|lang|method|on.*|path|points|property|rel|role|scope|sizes|slot|src|srcset|stroke.*|style|target|transform|type|viewBox|xmlns.*)$/;

/** Functions whose texts name something of the program or the browser. */
const TECHNICAL =
	/^(?:addEventListener|closest|createElement(?:NS)?|css|endsWith|get(?:AttributeNS?|Attribute|ElementById)|has|hasAttribute|includes|indexOf|lastIndexOf|localeCompare|matches|matchMedia|querySelector(?:All)?|removeEventListener|removeAttribute|replace|replaceAll|search|setAttribute|split|startsWith|test|toggleAttribute|URL|RegExp|Error|TypeError|RangeError|import|describe)$/;

const LETTERS = /\p{L}{2}/u;
const WORDS = /\p{L}[,.:;)”’"]? [“‘("]?[\p{L}\d]|\p{L}[,.:;)]? \{\d+\}|\{\d+\} \p{L}/u;
/** Markup, headers, commands and fields of configuration: formats that others read. */
const FORMAT = /^\s*<[?/!a-z][^>]*>|^\s*<\w+ |="|charset=|\bkubectl |^\s*(?:- )?[a-z]\w*: [^\s{]\S*$|initial-scale/;

/** How a language writes its numbers. */
const LANGUAGE = /^[a-z]{2}-[A-Z]{2}$/;

const CAPITALIZED = /^\p{Lu}\p{Ll}+(?:[-’]\p{L}+)*[.:…?!]?$/u;

/** Whether a text that stands in code is one that readers get to see. */
export function isReadable(node: ts.StringLiteralLike | ts.TemplateExpression, message: string): boolean {
	if (LANGUAGE.test(message)) return true;
	if (FORMAT.test(message) || !LETTERS.test(message.replaceAll(/[{<]\/?\d+\/?[}>]/g, ''))) return false;
	const place = placeOf(node);
	if (place === 'technical') return false;
	return place === 'seen' || WORDS.test(message) || CAPITALIZED.test(message);
}

type Place = 'seen' | 'technical' | 'code';

/** Climbs from a text to what it is for. */
function placeOf(node: ts.Node): Place {
	const { parent } = node;
	if (ts.isJsxAttribute(parent)) return placeOfAttribute(parent);
	if (ts.isPropertyAssignment(parent)) {
		return parent.name === node ? 'technical' : SEEN.has(parent.name.getText()) ? 'seen' : 'code';
	}
	if (ts.isJsxExpression(parent)) {
		return ts.isJsxAttribute(parent.parent) ? placeOfAttribute(parent.parent) : 'seen';
	}
	if (passesOn(parent, node)) return placeOf(parent);
	if (ts.isTemplateSpan(parent)) return isReadable(parent.parent, textOf(parent.parent)) ? 'seen' : 'technical';
	return isTechnical(parent, node) ? 'technical' : 'code';
}

function placeOfAttribute(attribute: ts.JsxAttribute): Place {
	const name = attribute.name.getText();
	if (SEEN.has(name)) return 'seen';
	// Fields and meta elements are named for programs, boxes of a figure for readers.
	const isElement = /^[a-z]/.test(attribute.parent.parent.tagName.getText());
	return UNSEEN.test(name) || (isElement && name === 'name') ? 'technical' : 'code';
}

/** The value of the parent is the value of the node, in some case. */
function passesOn(parent: ts.Node, node: ts.Node): boolean {
	if (ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent) || ts.isSatisfiesExpression(parent))
		return true;
	if (ts.isConditionalExpression(parent)) return parent.condition !== node;
	if (!ts.isBinaryExpression(parent)) return false;
	const kind = parent.operatorToken.kind;
	if (kind === ts.SyntaxKind.PlusToken) return true;
	return (
		[ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.AmpersandAmpersandToken].includes(
			kind,
		) &&
		(parent.right === node || kind !== ts.SyntaxKind.AmpersandAmpersandToken)
	);
}

function isTechnical(parent: ts.Node, node: ts.Node): boolean {
	if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) {
		return parent.expression !== node && TECHNICAL.test(nameOfCalled(parent.expression));
	}
	return (
		ts.isImportDeclaration(parent) ||
		ts.isExportDeclaration(parent) ||
		ts.isLiteralTypeNode(parent) ||
		ts.isTemplateLiteralTypeSpan(parent) ||
		ts.isElementAccessExpression(parent) ||
		ts.isCaseClause(parent) ||
		ts.isBinaryExpression(parent) ||
		ts.isTaggedTemplateExpression(parent) ||
		ts.isExpressionStatement(parent) ||
		ts.isEnumMember(parent)
	);
}

const nameOfCalled = (called: ts.Expression) =>
	ts.isPropertyAccessExpression(called) ? called.name.text : called.getText();

/** The message of a template: its values are places. */
export function textOf(template: ts.TemplateExpression): string {
	return template.head.text + template.templateSpans.map(({ literal }, place) => `{${place}}${literal.text}`).join('');
}
