using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ResourceRoom.Web.Features.Shared.Forms;

/// <summary>A single checkbox, for something that is so or not.</summary>
[HtmlTargetElement("check-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CheckFieldTagHelper : FieldTagHelper
{
    public string Value { get; set; } = "true";

    /// <summary>Whether it is ticked, where it is not the property that says so.</summary>
    public bool? Checked { get; set; }

    protected override string Style => "usa-checkbox";

    protected override Task<IHtmlContent> ContentOfAsync(Field field, TagHelperContext context, TagHelperOutput output)
    {
        var box = output.ControlOf("input", TagMode.StartTagOnly);
        box.AddClasses("usa-checkbox__input");
        box.Set("type", "checkbox");
        box.Set("value", Value);
        Tie(box, field);
        box.SetFlag("checked", Checked ?? For?.Model is true);
        var label = LabelOf(field, "usa-checkbox__label");
        return Task.FromResult(Markup.Together(HintOf(field), MessageOf(field), box, label));
    }
}
