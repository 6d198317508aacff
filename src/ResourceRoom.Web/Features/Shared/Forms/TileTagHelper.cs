using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ResourceRoom.Web.Features.Shared.Forms;

/// <summary>One answer of a <c>field-group</c> as a tile, with words and attributes of its own.</summary>
[HtmlTargetElement("tile")]
public sealed class TileTagHelper : TagHelper
{
    public required string Value { get; set; }

    /// <summary>Whether it is chosen, where the group does not know.</summary>
    public bool? Checked { get; set; }

    /// <summary>The key that chooses it at the desk.</summary>
    public string? Key { get; set => field = string.IsNullOrEmpty(value) ? null : value; }

    public string? Type { get; set; }

    public string? Name { get; set; }

    public string? Id { get; set; }

    public bool Focus { get; set; }

    /// <summary>Whether a line of description stands under the words.</summary>
    public bool Described { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var group = (FieldGroup)context.Items[typeof(FieldGroup)];
        output.TagName = "label";
        output.TagMode = TagMode.StartTagAndEndTag;
        var input = output.ControlOf("input", TagMode.StartTagOnly);
        input.Set("type", Type ?? group.ControlType);
        input.Set("name", Name ?? group.Field.Name);
        input.Set("value", Value);
        input.Set("id", Id ?? $"{group.Field.Id}-{Value}");
        input.SetFlag("checked", Checked ?? group.Chosen.Contains(Value));
        input.SetFlag("data-focus", Focus);
        input.Set("data-key", Key);
        input.Set("aria-keyshortcuts", Key?.ToUpperInvariant());
        output.AddClasses("rr-tile", Described ? "rr-tile--described" : null);

        var cap = Markup.Element("kbd", "rr-key").Containing(Key?.ToUpperInvariant() ?? "");
        cap.Attributes["aria-hidden"] = "true";
        var words = Markup.Element("span", "rr-tile__text").Containing(await output.GetChildContentAsync());
        output.Content.SetHtmlContent(Markup.Together(input, Key is null ? null : cap, words));
    }
}
