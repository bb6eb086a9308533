"""What TeX commands stand for in plain text."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _pairs(text: str) -> dict[str, str]:
    """Names, each followed by what it stands for."""
    words = text.split()
    return dict(zip(words[::2], words[1::2], strict=True))


# Written with a space on both sides.
RELATIONS = _pairs(
    """
    le ≤ leq ≤ leqslant ≤ ge ≥ geq ≥ geqslant ≥ lt < gt > ll ≪ gg ≫ ne ≠ neq ≠ equiv ≡
    approx ≈ sim ~ cong ≅ propto ∝ in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇
    to → rightarrow → longrightarrow → Rightarrow ⇒ implies ⇒ leftarrow ← gets ← Leftarrow ⇐
    leftrightarrow ↔ Leftrightarrow ⇔ iff ⇔ mapsto ↦ times × div ÷ cdot · pm ± mp ∓ cup ∪
    cap ∩ setminus \\ oplus ⊕ otimes ⊗ wedge ∧ land ∧ vee ∨ lor ∨ mid | nmid ∤ bmod mod
    mod mod colon : coloneqq := prec ≺ succ ≻ parallel ∥ perp ⊥
    """
)

NEGATED = _pairs("= ≠ ≡ ≢ ∈ ∉ ⊂ ⊄ ⊆ ⊈ | ∤ < ≮ > ≯")

SYMBOLS = _pairs(
    """
    ldots ... dots ... dotsc ... dotsb ... cdots ... textellipsis ... vdots ⋮ ddots ⋱ ast *
    star * circ ∘ bullet • infty ∞ emptyset ∅ varnothing ∅ forall ∀ exists ∃ neg ¬ lnot ¬
    sum ∑ prod ∏ int ∫ partial ∂ nabla ∇ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ langle ⟨ rangle ⟩
    lvert | rvert | vert | lVert ‖ rVert ‖ Vert ‖ lbrace { rbrace } lbrack [ rbrack ] ell l
    prime ' degree ° textdegree ° angle ∠ triangle △ square □ backslash \\ textbackslash \\
    textasciitilde ~ textasciicircum ^ textunderscore _ textbar | textless < textgreater >
    textbullet • textquotesingle ' textquotedbl " textasciigrave ` textquoteleft ' textquoteright '
    textquotedblleft " textquotedblright " textendash – textemdash — copyright ©
    textcopyright © texttrademark ™ pounds £ euro € texteuro € S § dag † LaTeX LaTeX TeX TeX
    checkmark ✓ uparrow ↑ downarrow ↓ aa å AA Å ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł ss ß i ı
    j ȷ alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ iota ι
    kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ
    psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω
    """
)

SPACES = _words("quad qquad enspace enskip thinspace space , ; :") | {" "}

# Operators that are read by name; a space keeps them apart from what follows.
OPERATORS = _words(
    """
    log ln lg exp min max gcd lcm Pr arccos arcsin arctan arg cos cot deg det dim hom inf
    ker lim liminf limsup sin sup tan
    """
)

COMBINING = {
    "`": "\u0300",
    "'": "\u0301",
    "^": "\u0302",
    "~": "\u0303",
    "=": "\u0304",
    "u": "\u0306",
    ".": "\u0307",
    '"': "\u0308",
    "r": "\u030a",
    "H": "\u030b",
    "v": "\u030c",
    "c": "\u0327",
    "k": "\u0328",
    "d": "\u0323",
    "b": "\u0331",
}

# One argument, shown as it is.
TRANSPARENT = _words(
    """
    bar bm boldsymbol boxed cancel centerline ddot dot emph enquote ensuremath fbox framebox
    hat hbox lowercase makebox mathbb mathbf mathbin mathcal mathfrak mathit mathop mathord
    mathrel mathrm mathscr mathsf mathtt mbox nolinkurl operatorname overbrace overline
    overrightarrow path smash text textbf textit textmd textnormal textquote textrm textsc
    textsf textsl texttt textup tilde uline underbrace underline uppercase url vec widehat
    widetilde
    """
)

_DROPPED_ALONE = """
    noindent indent centering raggedright raggedleft medskip bigskip smallskip newpage
    clearpage pagebreak linebreak sloppy displaystyle textstyle scriptstyle limits nolimits
    left right middle big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr hline
    toprule midrule bottomrule hfill vfill tiny scriptsize footnotesize small normalsize
    large Large LARGE huge Huge bf it tt rm sf sc em bfseries itshape ttfamily rmfamily
    sffamily scshape protect relax maketitle nextsample remainingsamples allowbreak nobreak
    unskip par strut null nonumber appendix selectfont mathstrut bgroup egroup begingroup
    endgroup - / ! @
"""
_DROPPED_WITH_ONE = """
    vspace hspace vskip hskip label ref eqref pageref cite color usepackage documentclass
    input include pagestyle thispagestyle cline bibliography hypertarget phantom hphantom
    vphantom graphicspath usetikzlibrary pgfplotsset lstset tag bibliographystyle
    captionsetup
"""

# Name to number of arguments: left out with their arguments.
DROPPED = {
    **dict.fromkeys(_words(_DROPPED_ALONE), 0),
    **dict.fromkeys(_words(_DROPPED_WITH_ONE), 1),
    **dict.fromkeys(_words("setlength addtolength setcounter addtocounter rule newtheorem"), 2),
    **dict.fromkeys(_words("definecolor"), 3),
}

MATH_ENVIRONMENTS = _words(
    "math displaymath equation align gather multline eqnarray flalign alignat array cases"
)
IMAGE_ENVIRONMENTS = _words("tikzpicture pspicture asy forest picture pgfpicture")
HEADINGS = _words("section subsection subsubsection paragraph subparagraph chapter")
NAMED_SECTIONS = _words("Input Output Interaction Constraints Note Notes Scoring")
