/**
 * The report's only style sheet. Colours are pairs of text and ground whose contrast is at least 4.5:1 in both schemes
 * (WCAG 2.2, 1.4.3); every coloured thing also carries its word.
 */
export const htmlStyle = `
:root{color-scheme:light dark;--page:#f6f8fa;--card:#fff;--text:#1f2328;--muted:#59636e;--line:#d1d9e0;--code:#eef1f4;--link:#0550ae;
--pass:#116329;--pass-ground:#dafbe1;--warn:#704800;--warn-ground:#fff3c4;--inconclusive:#5a32a3;--inconclusive-ground:#f3e8ff;
--fail:#a40e26;--fail-ground:#ffe2df;--error:#fff;--error-ground:#8c1023;--error-mark:#8c1023;--skipped:#4d5761;--skipped-ground:#e7ebef}
@media (prefers-color-scheme:dark){:root{--page:#0d1117;--card:#151b23;--text:#e6edf3;--muted:#9da7b1;--line:#343b44;--code:#212830;--link:#79b8ff;
--pass:#6fdd8b;--pass-ground:#12301d;--warn:#f0c14b;--warn-ground:#332708;--inconclusive:#d5b3ff;--inconclusive-ground:#2a1f42;
--fail:#ff9a93;--fail-ground:#40161a;--error:#fff;--error-ground:#a3182c;--error-mark:#ff6b7a;--skipped:#b1bac4;--skipped-ground:#262c34}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
main,header.page,footer{max-width:76rem;margin:0 auto;padding:0 1.25rem}
header.page{padding-top:2rem}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
code{font:.875em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--code);border-radius:4px;padding:.1em .35em;white-space:pre-wrap}
h1{font-size:1.65rem;line-height:1.25;margin:.6rem 0 .4rem;text-wrap:balance}
h2{font-size:1.2rem;margin:2.2rem 0 .6rem}
h3{font-size:1rem;margin:1.6rem 0 .4rem}
p{margin:.4rem 0}
.muted{color:var(--muted)}
.eyebrow{margin:0;font-size:.875rem;color:var(--muted);letter-spacing:.02em}
.chip{display:inline-block;white-space:nowrap;border-radius:999px;padding:.1rem .65rem;font-size:.8125rem;font-weight:600;line-height:1.5}
.chip.big{font-size:1rem;padding:.3rem 1rem}
.pass{color:var(--pass);background:var(--pass-ground)}
.warn{color:var(--warn);background:var(--warn-ground)}
.inconclusive{color:var(--inconclusive);background:var(--inconclusive-ground)}
.fail{color:var(--fail);background:var(--fail-ground)}
.error{color:var(--error);background:var(--error-ground)}
.skipped{color:var(--skipped);background:var(--skipped-ground)}
.verdict{background:var(--card);border:1px solid var(--line);border-left:.5rem solid var(--mark);border-radius:.6rem;padding:1.25rem 1.4rem;margin-top:.8rem}
.mark-pass{--mark:var(--pass)}.mark-warn{--mark:var(--warn)}.mark-inconclusive{--mark:var(--inconclusive)}
.mark-fail{--mark:var(--fail)}.mark-error{--mark:var(--error-mark)}.mark-skipped{--mark:var(--skipped)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(7.5rem,1fr));gap:.6rem;margin:1rem 0 0;padding:0;list-style:none}
.tiles li{border:1px solid var(--line);border-top:.25rem solid var(--mark);border-radius:.5rem;padding:.45rem .8rem;background:var(--page)}
.tiles strong{display:block;font-size:1.5rem;line-height:1.2;font-variant-numeric:tabular-nums}
.tiles span{font-size:.875rem;color:var(--muted)}
.bar{display:block;width:100%;height:1.1rem;margin-top:1rem;border-radius:.3rem}
.measure{display:flex;flex-wrap:wrap;align-items:center;gap:.1rem .6rem;margin-top:.3rem}
.share{display:block;flex:none;width:7rem;max-width:100%;height:.55rem}
.icon{width:.85em;height:.85em;vertical-align:-.06em;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.amount{font-size:.8125rem;color:var(--muted)}
svg .track{fill:var(--line)}
svg .part{fill:var(--mark);stroke:var(--card);stroke-width:.3}
.note{background:var(--card);border:1px solid var(--line);border-left:.35rem solid var(--link);border-radius:.4rem;padding:.55rem 1rem;margin:.6rem 0}
.note.changed{border-left-color:var(--warn)}
.scroll{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:.6rem;margin:.6rem 0}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:left;font-weight:600;padding:.75rem .9rem .35rem}
th,td{text-align:left;vertical-align:top;padding:.6rem .9rem;border-top:1px solid var(--line)}
thead th{font-size:.8125rem;color:var(--muted);font-weight:600;border-top:0;white-space:nowrap}
tbody th{font-weight:400}
.findings{min-width:58rem}
.findings col.check{width:15%}.findings col.found{width:33%}.findings col.limit{width:10%}.findings col.where{width:22%}.findings col.todo{width:20%}
.rest{min-width:38rem}
.rest col.check{width:34%}
.evidence{min-width:44rem}
.evidence tbody th{white-space:nowrap}
.name{display:block;font-weight:600;margin-top:.3rem}
.own{overflow-wrap:break-word}.own .right{text-align:right}
.number{font-variant-numeric:tabular-nums;white-space:nowrap}
ul.samples{margin:.4rem 0 0;padding:0;list-style:none;font-size:.85rem}
ul.samples li{padding:.1rem 0}
ul.places{margin:0;padding:0;list-style:none}
figure{margin:.6rem 0}figcaption{font-weight:600;padding:.4rem 0}
.graph{display:block;max-width:none;margin:.6rem}.graph text{font:13px system-ui,sans-serif;fill:var(--text)}.graph .kind{font-size:11px;fill:var(--muted)}
.graph .node{fill:var(--page);stroke:var(--muted)}.graph .edge{fill:none;stroke:var(--muted);stroke-width:1.4}
details{margin:.6rem 0}
summary{cursor:pointer;padding:.45rem .2rem;font-weight:600}
td details{margin:.35rem 0 0}
td summary{padding:.1rem 0;font-weight:400;font-size:.85rem;color:var(--muted)}
dl{display:grid;grid-template-columns:minmax(7rem,max-content) 1fr;gap:.35rem 1.2rem;background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:1rem 1.2rem;margin:.6rem 0;font-size:.9rem}
dt{color:var(--muted)}
dd{margin:0}
footer{padding-top:1.5rem;padding-bottom:2.5rem;font-size:.875rem;color:var(--muted)}
@media (max-width:40rem){.own :is(th,td){padding:.5rem}.findings,.rest{min-width:0;display:block}:is(.findings,.rest) :is(caption,tbody,tr,th,td){display:block}
:is(.findings,.rest) :is(colgroup,thead){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
:is(.findings,.rest) :is(th,td){border-top:0;padding:.15rem .9rem}:is(.findings,.rest) tr{border-top:1px solid var(--line);padding:.6rem 0}
.findings td:nth-child(3):not(:empty)::before{content:"limit ";color:var(--muted)}h1{font-size:1.3rem}header.page{padding-top:1.1rem}main,header.page,footer{padding-left:.8rem;padding-right:.8rem}.verdict{padding:.9rem 1rem}dl{grid-template-columns:1fr;gap:.1rem}dd{margin-bottom:.5rem}.tiles{grid-template-columns:repeat(auto-fit,minmax(7.6rem,1fr))}}
@media print{:root{color-scheme:light;--page:#fff;--card:#fff;--text:#000;--muted:#444;--line:#999;--code:#f2f2f2;--link:#000}
body{font-size:9.5pt}main,header.page,footer{max-width:none;padding:0}.scroll{overflow:visible;border:0}.findings,.rest,.evidence{min-width:0}
tr,.verdict,.note{break-inside:avoid}thead{display:table-header-group}.chip,.tiles li,.verdict,svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
