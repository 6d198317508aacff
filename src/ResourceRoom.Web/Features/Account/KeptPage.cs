using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.Account;

/// <summary>A page with forms that somebody had filled in when the idle limit came near, to be shown again after signing in.</summary>
public sealed record KeptPage
{
    /// <summary>The most characters that all fields of a page have together.</summary>
    public const int MostCharacters = 200_000;

    /// <summary>Address of the page.</summary>
    public required string Address { get; init; }

    /// <summary>Its title, by which it is offered.</summary>
    public required string Title { get; init; }

    /// <summary>The forms that were filled in.</summary>
    public required IReadOnlyList<KeptForm> Forms { get; init; }

    /// <summary>Whether an SSN or a password was left out and has to be typed again.</summary>
    public bool IsSomethingWithheld { get; init; }

    /// <summary>How many characters it holds.</summary>
    public int Length() =>
        Address.Length + Title.Length
        + Forms.Sum(form => form.Action.Length + form.Draft.Length + form.Fields.Sum(field => field.Name.Length + field.Value.Length));

    /// <summary>The same without what is never sent back into a page.</summary>
    public KeptPage WithoutSecrets() => this with
    {
        Forms = [.. Forms.Select(form => form with { Fields = [.. form.Fields.Where(field => !IsWithheld(field))] })],
        IsSomethingWithheld = Forms.SelectMany(form => form.Fields).Any(field => field.Value.Length > 0 && IsWithheld(field)),
    };

    /// <summary>The type's name alone: what was typed is personal and never reaches a log by accident.</summary>
    public override string ToString() => nameof(KeptPage);

    private static bool IsWithheld(KeptField field) => WithheldFields.IsWithheld(field.Name, field.Value);
}

/// <summary>One form of the page.</summary>
/// <param name="Action">Where it is sent, by which it is found again on the page.</param>
/// <param name="Draft">Where it is shown again when the page does not hold it; empty when the page always does.</param>
/// <param name="Fields">What it would send.</param>
public sealed record KeptForm(string Action, string Draft, IReadOnlyList<KeptField> Fields);

/// <summary>One field.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">What stands in it.</param>
public sealed record KeptField(string Name, string Value);

/// <summary>What the page's script got and brings back.</summary>
/// <param name="Sealed">A page, sealed.</param>
public sealed record SealedPage(string Sealed);
