using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ResourceRoom.Web.Features.Shared.Forms;

/// <summary>
/// A question with all its answers in view: one of them (<c>radio-…</c>) or several (<c>check-…</c>), as large tiles for a
/// desk or as a plain list.
/// </summary>
[HtmlTargetElement("radio-tiles", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("check-tiles", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("radio-list", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("check-list", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChoiceFieldTagHelper : FieldGroupTagHelper
{
    public IEnumerable<Choice> Choices { get; set; } = [];

    /// <summary>Whether all tiles are of the same width.</summary>
    public bool Even { get; set; }

    public bool Required { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Multiple = context.TagName.StartsWith("check", StringComparison.Ordinal);
        return base.ProcessAsync(context, output);
    }

    protected override Task<IHtmlContent> ControlsOfAsync(FieldGroup group, TagHelperContext context, TagHelperOutput output)
    {
        var isTiles = context.TagName.EndsWith("tiles", StringComparison.Ordinal);
        var controls = Choices.Select(choice => isTiles ? TileOf(choice, group) : LineOf(choice, group)).ToArray();
        IHtmlContent all = isTiles
            ? Markup.Element("div", Even ? "rr-tiles rr-tiles--even" : "rr-tiles").Containing(controls)
            : Markup.Together(controls);
        return Task.FromResult(all);
    }

    private TagBuilder TileOf(Choice choice, FieldGroup group)
    {
        var text = Markup.Element("span", "rr-tile__text").Containing(choice.Text);
        return Markup.Element("label", "rr-tile").Containing(ControlOf(choice, group), text);
    }

    private TagBuilder LineOf(Choice choice, FieldGroup group)
    {
        var style = group.IsMultiple ? "usa-checkbox" : "usa-radio";
        var control = ControlOf(choice, group);
        control.AddCssClass($"{style}__input");
        var label = Markup.Element("label", $"{style}__label").Containing(choice.Text);
        label.Attributes["for"] = control.Attributes["id"];
        return Markup.Element("div", style).Containing(control, label);
    }

    private TagBuilder ControlOf(Choice choice, FieldGroup group)
    {
        var control = Markup.Element("input", id: $"{group.Field.Id}-{choice.Value}");
        control.TagRenderMode = TagRenderMode.SelfClosing;
        control.Attributes["type"] = group.ControlType;
        control.Attributes["name"] = group.Field.Name;
        control.Attributes["value"] = choice.Value;
        if (group.Chosen.Contains(choice.Value))
        {
            control.Attributes["checked"] = "checked";
        }

        if (Required)
        {
            control.Attributes["required"] = "required";
        }

        return control;
    }
}
