using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ResourceRoom.Web.Features.Shared.Lists;

/// <summary>The form that narrows a list, around its fields: <c>&lt;list-filter label="Filter visits"&gt;fields&lt;/list-filter&gt;</c>.</summary>
[HtmlTargetElement("list-filter", Attributes = "label")]
public sealed class ListFilterTagHelper : TagHelper
{
    private static readonly string[] Files = [".csv", ".xlsx"];

    public required string Label { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        var path = $"{request.PathBase}{request.Path}";
        output.TagName = "form";

        // Back shows the fields as the address has them, not as somebody left them.
        output.Attributes.SetAttribute("autocomplete", "off");
        output.Attributes.SetAttribute("class", "rr-filter");
        output.Attributes.SetAttribute("action", path[..^(Files.FirstOrDefault(file => path.EndsWith(file, StringComparison.Ordinal))?.Length ?? 0)]);
        output.Attributes.SetAttribute("method", "get");
        output.Attributes.SetAttribute("role", "search");
        output.Attributes.SetAttribute("aria-label", Label);
        output.Content.SetHtmlContent(await output.GetChildContentAsync());
        if (request.Query["sort"].ToString() is { Length: > 0 } sort)
        {
            var order = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
            order.MergeAttributes(new Dictionary<string, string?> { ["type"] = "hidden", ["name"] = "sort", ["value"] = sort });
            output.Content.AppendHtml(order);
        }

        var send = new TagBuilder("button");
        send.AddCssClass("usa-button");
        send.InnerHtml.Append("Filter");
        output.Content.AppendHtml(send);
    }
}
