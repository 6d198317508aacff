using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Features.Shared.Forms;

/// <summary>
/// The hidden key of a form that creates something: sent twice, it creates once (docs/decisions/0029). A form shown again keeps
/// its key.
/// </summary>
[HtmlTargetElement("form-key", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FormKeyTagHelper(OfficeClock clock) : TagHelper
{
    public const string FieldName = "FormKey";

    /// <summary>The input's key; a form without an input needs none.</summary>
    public ModelExpression? For { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var key = For?.Model is Guid given && given != Guid.Empty ? given : Guid.CreateVersion7(clock.Now);
        output.TagName = "input";
        output.TagMode = TagMode.StartTagOnly;
        output.Set("type", "hidden");
        output.Set("name", FieldName);
        output.Set("value", key.ToString());

        // A browser that comes back to the page must not put the spent key into a fresh form.
        output.Set("autocomplete", "off");
    }
}
