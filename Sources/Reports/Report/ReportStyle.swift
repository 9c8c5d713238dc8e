/// The style sheet of the page.
enum ReportStyle {
  /// All rules: colours for light and dark, then the page, then charts.
  static var css: String {
    """
    :root{color-scheme:light;\(ChartPalette.light)--page:#f4f5f7;--accent:#1d4ed8;--good:#14693a;--bad:#b3261e;--open:#7a4f01}
    @media (prefers-color-scheme:dark){:root:not([data-theme=light]){\(dark)}}
    :root[data-theme=dark]{\(dark)}
    \(layout)
    \(ChartStyle.css)
    \(print)
    """
  }

  private static var dark: String {
    "color-scheme:dark;\(ChartPalette.dark)--page:#0d0f13;--accent:#9db8ff;--good:#7ddba0;--bad:#ff9d94;--open:#e8c07a;"
  }

  /// Where a table is wider than its box, a shadow at the edge says that there is more: it stays with the box, and what
  /// hides it at the ends moves with the table.
  private static let layout = """
    *{box-sizing:border-box}
    html{scroll-padding-top:3.2rem}
    body{margin:0;background:var(--page);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
    header,main,footer{max-width:1120px;margin:0 auto;padding:0 1.25rem}
    header{padding-top:1.25rem}
    .bar{display:flex;justify-content:space-between;align-items:center}
    .brand{margin:0;font-weight:600;letter-spacing:.02em;color:var(--ink-soft)}
    h1{margin:.4rem 0 .2rem;font-size:clamp(1.5rem,4vw,2.1rem);line-height:1.2;font-weight:650}
    h2{margin:0 0 .5rem;font-size:1rem;font-weight:600;color:var(--ink-soft)}
    h3{margin:0 0 .25rem;font-size:1.05rem}
    p{margin:.5rem 0}
    .summary{font-size:1.1rem;max-width:46rem}
    .fine{font-size:.85rem;color:var(--ink-soft)}
    .answer{font-size:1.22rem;line-height:1.42;max-width:52rem;margin:.2rem 0 .8rem}
    a{color:var(--accent)}
    .skip{position:absolute;left:-999px}
    .skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem;z-index:9}
    :focus-visible{outline:3px solid var(--accent);outline-offset:2px}
    nav{position:sticky;top:0;z-index:5;background:var(--page);border-bottom:1px solid var(--rule);margin-top:1rem}
    nav ul{max-width:1120px;margin:0 auto;padding:.35rem 1.25rem;display:flex;flex-wrap:wrap;gap:0 1.1rem;list-style:none}
    nav a{display:inline-block;padding:.35rem 0;font-size:.9rem;text-decoration:none;color:var(--ink)}
    nav a:hover{text-decoration:underline}
    .card{background:var(--paper);border:1px solid var(--rule);border-radius:12px;padding:1.25rem 1.5rem;margin:1.1rem 0;min-width:0}
    .first{border-top:4px solid var(--accent)}
    figure{margin:1rem 0}
    figcaption{font-weight:600;font-size:.95rem;margin:0 0 .4rem}
    dt{font-weight:600;margin-top:.5rem}
    .scroll{--shade:color-mix(in srgb,var(--ink) 24%,transparent);overflow-x:auto;margin:1rem 0 .4rem;background:linear-gradient(to right,var(--paper) 40%,transparent) left/2rem 100% no-repeat local,linear-gradient(to left,var(--paper) 40%,transparent) right/2rem 100% no-repeat local,linear-gradient(to right,var(--shade),transparent) left/.75rem 100% no-repeat scroll,linear-gradient(to left,var(--shade),transparent) right/.75rem 100% no-repeat scroll}
    table{border-collapse:collapse;width:100%;font-size:.88rem;font-variant-numeric:tabular-nums;overflow-wrap:normal}
    caption{text-align:left;color:var(--ink-soft);padding:0 0 .4rem}
    th,td{text-align:left;vertical-align:top;padding:.42rem .7rem .42rem 0;border-bottom:1px solid var(--rule)}
    td:last-child,th:last-child{padding-right:0}
    thead th{font-weight:500;color:var(--ink-soft);vertical-align:bottom}
    tbody th{font-weight:600;max-width:18rem;overflow-wrap:break-word;min-width:7rem}
    td{max-width:34rem}
    tbody th code{display:block;font-weight:400}
    code span{display:inline-block}
    .p{min-width:11rem}
    .n{text-align:right;white-space:nowrap}
    thead .n{white-space:normal;min-width:4.5rem}
    .ci{display:block;font-size:.86em;color:var(--ink-soft)}
    .changed{background:color-mix(in srgb,var(--accent) 13%,transparent)}
    .verdict{font-weight:600}
    .good{color:var(--good)}.bad{color:var(--bad)}.open{color:var(--open)}
    button{font:inherit;padding:.4rem .8rem;border-radius:8px;border:1px solid var(--ink-soft);background:var(--paper);color:var(--ink);cursor:pointer;min-height:2.4rem}
    button:hover{border-color:var(--accent);color:var(--accent)}
    .quiet{font-size:.85rem}
    .take{margin:.6rem 0 0}
    details{margin:.6rem 0}
    summary{cursor:pointer;padding:.3rem 0;color:var(--accent)}
    form{border:1px solid var(--rule);border-radius:10px;padding:1rem 1.2rem;margin:1.2rem 0;background:var(--page)}
    .fields{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,22rem),1fr));gap:.9rem 1.6rem;margin:.8rem 0}
    .field{display:grid;grid-template-columns:minmax(0,1fr) 7.5rem;gap:.1rem .8rem;align-items:center;align-content:start}
    .field label,.field .fine{grid-column:1/-1;margin:0}
    .field label{font-weight:500;font-size:.93rem}
    input[type=range]{width:100%;min-width:0;height:1.8rem;accent-color:var(--accent)}
    input[type=number]{width:100%;font:inherit;padding:.3rem .45rem;border:1px solid var(--ink-soft);border-radius:6px;background:var(--paper);color:var(--ink)}
    input[aria-invalid=true]{border-color:var(--bad);outline:1px solid var(--bad)}
    input:disabled{opacity:.55}
    .stale,.refused{border-left:4px solid var(--open);padding-left:.7rem;color:var(--open);font-size:.92rem}
    .say dt{font-weight:600;margin-top:.7rem}
    dd{margin:.1rem 0 0}
    pre{overflow-x:auto;background:var(--page);border:1px solid var(--rule);border-radius:6px;padding:.6rem .8rem;font-size:.85rem;white-space:pre-wrap}
    code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.92em}
    footer{padding-bottom:2rem}
    [hidden]{display:none!important}
    @media (max-width:1000px){html{scroll-padding-top:5.2rem}}
    @media (max-width:600px){html{scroll-padding-top:.6rem}nav{position:static}header,main,footer{padding-left:.75rem;padding-right:.75rem}.card{padding:1rem .85rem;border-radius:8px}nav ul{padding:.35rem .75rem}form{padding:.8rem .7rem}.answer{font-size:1.12rem}tbody th{min-width:6rem;max-width:9rem}}
    @media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
    """

  /// Paper: everything open, in black on white, charts and rows whole.
  private static let print = """
    @page{margin:14mm}
    @media print{
    :root,:root[data-theme=dark],:root:not([data-theme=light]){color-scheme:light;\(ChartPalette.light)--page:#fff;--accent:#1d4ed8;--good:#14693a;--bad:#b3261e;--open:#7a4f01}
    body{font-size:10.5pt}nav,.take,.skip,#theme,form,footer{display:none}
    .card{border:0;border-top:1px solid var(--rule);border-radius:0;padding:.8rem 0;margin:0}
    header,main{max-width:none;padding:0}figure,tr,h2,.answer{break-inside:avoid}h2,.answer{break-after:avoid}
    .scroll{overflow:visible;background:none}table{font-size:8pt}.n{white-space:normal}pre{white-space:pre-wrap}
    }
    """
}
