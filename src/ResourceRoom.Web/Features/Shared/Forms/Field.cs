using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ResourceRoom.Web.Features.Shared.Forms;

/// <summary>One field of a form while its page is rendered: its name in the request, its id, and what is wrong with it.</summary>
public sealed record Field
{
    private const string Input = "Input.";

    /// <summary>The name in the request, and the key of its messages in the model state.</summary>
    public required string Name { get; init; }

    public required string Id { get; init; }

    public required IReadOnlyList<string> Errors { get; init; }

    /// <summary>The links that errors bring along, in their order; null for one without.</summary>
    public required IReadOnlyList<IHtmlContent?> Links { get; init; }

    public bool IsFaulty => Errors.Count > 0;

    public string LabelId => $"{Id}-label";

    public string HintId => $"{Id}-hint";

    public string ErrorId => $"{Id}-error";

    /// <summary>
    /// Names the field and gives it its place in the page's error summary. What a form posts is the page's <c>Input</c>,
    /// so <c>Input.Email</c> is posted as <c>Email</c>; the id is the last part of the property's name.
    /// </summary>
    public static Field Of(ViewContext page, ModelExpression? source, string? name, string? id)
    {
        var property = source?.Name ?? name ?? throw new InvalidOperationException("A field needs for or name.");
        property = property.StartsWith(Input, StringComparison.OrdinalIgnoreCase) ? property[Input.Length..] : property;
        var key = name ?? property;
        var (errors, coded) = (page.ViewData.ModelState.ErrorsAt(key), CodedErrors.Of(page.HttpContext));
        var field = new Field
        {
            Name = key,
            Id = id ?? property[(property.LastIndexOf('.') + 1)..],
            Errors = errors,
            Links = [.. errors.Select(error => coded.Of(error)?.Link())],
        };
        FieldOrder.Of(page).Add(field);
        return field;
    }

    /// <summary>The value of <c>aria-describedby</c>: ids given by the page, the hint, the message; null when there is none.</summary>
    public string? DescribedBy(bool hasHint, string? others = null)
    {
        string?[] ids = [others, hasHint ? HintId : null, IsFaulty ? ErrorId : null];
        return string.Join(' ', ids.Where(id => !string.IsNullOrWhiteSpace(id))) is { Length: > 0 } described ? described : null;
    }
}
