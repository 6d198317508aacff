using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

using ResourceRoom.Domain.Files;
using ResourceRoom.Web.Data.Files;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Shared.Files;

/// <summary>Files to attach (<see cref="FilesInput"/>). Those held since an earlier try stand above, ticked.</summary>
[HtmlTargetElement("files-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FilesFieldTagHelper : FieldTagHelper
{
    public IReadOnlyList<StoredFile> Held { get; set; } = [];

    public IReadOnlyList<FileKind> Kinds { get; set; } = FileKinds.All;

    protected override Task<IHtmlContent> ContentOfAsync(Field field, TagHelperContext context, TagHelperOutput output)
    {
        Hint ??= FileWords.Hint;
        var input = output.ControlOf("input", TagMode.StartTagOnly);
        Tie(input, field);
        input.AddClasses("rr-file");
        input.Set("type", "file");
        input.Set("name", $"{field.Name}.{nameof(FilesInput.New)}");
        input.Set("accept", string.Join(',', Kinds.SelectMany(FileRule.EndingsOf)));
        input.SetFlag("multiple", applies: true);
        return Task.FromResult(Markup.Together(LabelOf(field), HintOf(field), MessageOf(field), HeldFiles(field), input));
    }

    private TagBuilder? HeldFiles(Field field) => Held.Count == 0
        ? null
        : Markup.Element("div").Containing([.. Held.Select(file => HeldFile(field, file))]);

    private static TagBuilder HeldFile(Field field, StoredFile file)
    {
        var box = Markup.Element("input", "usa-checkbox__input", $"{field.Id}-{file.PublicId}");
        box.TagRenderMode = TagRenderMode.SelfClosing;
        box.Attributes["type"] = "checkbox";
        box.Attributes["name"] = $"{field.Name}.{nameof(FilesInput.Held)}";
        box.Attributes["value"] = file.PublicId.ToString();
        box.Attributes["checked"] = "checked";
        var label = Markup.Element("label", "usa-checkbox__label").Containing($"Attach {file.Name} ({file.Size()})");
        label.Attributes["for"] = $"{field.Id}-{file.PublicId}";
        return Markup.Element("div", "usa-checkbox").Containing(box, label);
    }
}
