using System.Text.Encodings.Web;

using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ResourceRoom.Web.Features.Shared.Forms;

/// <summary>
/// What is wrong with the page's forms, each message with a link to its field, in the order of the fields. It stands above
/// them and is written after them: Razor holds what it renders back until the whole page is there.
/// </summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    /// <summary>Key in the view data by which the layout says so in the page's title.</summary>
    public const string HasErrors = "HasErrors";

    /// <summary>The heading; without one it counts the messages.</summary>
    public string? Heading { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ViewContext.ViewData[HasErrors] = !ViewContext.ViewData.ModelState.IsValid;
        output.TagName = null;
        output.Content.SetHtmlContent(new Written(ViewContext, Heading));
    }

    private sealed class Written(ViewContext page, string? heading) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            var errors = Errors();
            if (errors.Count == 0)
            {
                return;
            }

            var title = new TagBuilder("h2");
            title.Attributes["id"] = "errors-title";
            title.InnerHtml.Append(heading ?? (errors.Count == 1 ? "One thing needs your attention" : $"{errors.Count} things need your attention"));

            var list = new TagBuilder("ul");
            foreach (var (id, message) in errors)
            {
                list.InnerHtml.AppendHtml(Item(id, message, CodedErrors.Of(page.HttpContext).Of(message)));
            }

            var summary = new TagBuilder("div");
            summary.AddCssClass("rr-alert rr-alert--error rr-errors");
            summary.Attributes["id"] = "errors";
            summary.Attributes["tabindex"] = "-1";
            summary.Attributes["aria-labelledby"] = "errors-title";
            summary.Attributes["data-focus-first"] = "";
            summary.InnerHtml.AppendHtml(title).AppendHtml(list);
            summary.WriteTo(writer, encoder);
        }

        /// <summary>What concerns the page comes first, then the fields as they stand, then what the page does not show.</summary>
        private List<(string? Id, string Message)> Errors()
        {
            var order = FieldOrder.Of(page);
            return
            [
                .. page.ViewData.ModelState
                    .OrderBy(entry => entry.Key.Length == 0 ? -1 : order.PlaceOf(entry.Key) is var place and >= 0 ? place : int.MaxValue)
                    .SelectMany(entry => entry.Value!.Errors, (entry, error) => (order.IdOf(entry.Key), error.ErrorMessage)),
            ];
        }

        private static TagBuilder Item(string? id, string message, CodedError? coded)
        {
            var item = new TagBuilder("li");
            if (coded is not null)
            {
                item.Attributes["data-code"] = coded.Code;
            }

            if (id is null)
            {
                item.InnerHtml.Append(message);
                return item;
            }

            var link = new TagBuilder("a");
            link.Attributes["href"] = $"#{id}";
            link.InnerHtml.Append(message);
            return item.Containing(link, coded?.Link());
        }
    }
}
