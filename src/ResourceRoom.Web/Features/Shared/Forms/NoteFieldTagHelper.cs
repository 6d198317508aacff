using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ResourceRoom.Web.Features.Shared.Forms;

/// <summary>Text of several lines (<see cref="TypedNote"/>).</summary>
[HtmlTargetElement("note-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class NoteFieldTagHelper : FieldTagHelper
{
    /// <summary>What the field holds, where it is not the property's value.</summary>
    public string? Value { get; set; }

    protected override Task<IHtmlContent> ContentOfAsync(Field field, TagHelperContext context, TagHelperOutput output)
    {
        var area = output.ControlOf("textarea");
        Tie(area, field);
        area.AddClasses("usa-textarea", field.IsFaulty ? "usa-input--error" : null);

        // A browser drops a line end at the very beginning.
        area.Content.SetContent($"\n{Value ?? TextOf(For?.Model)}");
        return Task.FromResult(Markup.Together(LabelOf(field), HintOf(field), MessageOf(field), area));
    }
}
