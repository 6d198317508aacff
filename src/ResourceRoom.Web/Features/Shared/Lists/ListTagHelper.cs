using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ResourceRoom.Web.Features.Shared.Lists;

/// <summary>
/// Shows a page of a list: <c>&lt;list page="Model.List"&gt;what to do next when it is empty&lt;/list&gt;</c>. Without a page
/// it shows nothing.
/// </summary>
[HtmlTargetElement("list", Attributes = "page")]
public sealed class ListTagHelper(IHtmlHelper html) : TagHelper
{
    public ListPage? Page { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (Page is { Total: 0 })
        {
            output.TagName = "div";
            output.Attributes.SetAttribute("class", "rr-empty");
            return;
        }

        output.TagName = null;
        output.Content.SetContent("");
        if (Page is not null)
        {
            ((IViewContextAware)html).Contextualize(ViewContext);
            output.Content.SetHtmlContent(await html.PartialAsync("Lists/_List", Page));
        }
    }
}
