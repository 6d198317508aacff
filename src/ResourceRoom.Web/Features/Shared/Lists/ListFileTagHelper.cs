using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Features.Shared.Lists;

/// <summary>Leads to a list's file, which has the list's address and <c>.csv</c>: <c>&lt;list-file page="Model.List" /&gt;</c>.</summary>
[HtmlTargetElement("list-file", Attributes = "page", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ListFileTagHelper : TagHelper
{
    public ListPage? Page { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Page is null or { Total: 0 } || ViewContext.HttpContext.User.IsInRole(Roles.Monitor))
        {
            output.SuppressOutput();
            return;
        }

        var request = ViewContext.HttpContext.Request;
        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("href", $"{request.PathBase}{request.Path}.csv{Page.ToQuery()}");
        output.Content.SetContent("Download CSV");
    }
}
