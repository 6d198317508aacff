using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ResourceRoom.Web.Features.Shared.Forms.Keys;

/// <summary>The key of a form that creates something. A form with mistakes keeps its key; one already saved gets a new one.</summary>
[HtmlTargetElement("form-key", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FormKeyTagHelper(OfficeClock clock) : TagHelper
{
    /// <summary>The key of a draft that is gone on with; otherwise a new one.</summary>
    public Guid? Value { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        var sent = request.HasFormContentType && !ViewContext.ModelState.ContainsKey(FormKey.Field) ? request.Form[FormKey.Field].ToString() : null;
        output.TagName = "input";
        output.TagMode = TagMode.StartTagOnly;
        output.Attributes.SetAttribute("type", "hidden");
        output.Attributes.SetAttribute("name", FormKey.Field);
        output.Attributes.SetAttribute("value", Guid.TryParse(sent, out var key) && key != Guid.Empty ? key : Value ?? Guid.CreateVersion7(clock.Now));
    }
}
