using ResourceRoom.Web.Infrastructure.Secrets;

namespace ResourceRoom.Web.Features.PreservedForms;

/// <summary>A page with forms that somebody had filled in when the idle limit came near, to be shown again after signing in.</summary>
public sealed record PreservedPage : Unlogged
{
    public const int MostCharacters = 200_000;

    public required string Address { get; init; }

    public required string Title { get; init; }

    public required IReadOnlyList<PreservedForm> Forms { get; init; }

    public bool IsSomethingWithheld { get; init; }

    public int Length() =>
        Address.Length + Title.Length
        + Forms.Sum(form => form.Action.Length + form.Draft.Length + form.Target.Length + form.Fields.Sum(field => field.Name.Length + field.Value.Length));

    public PreservedPage WithoutSecrets() => this with
    {
        Forms = [.. Forms.Select(form => form with { Fields = [.. form.Fields.Where(field => !IsWithheld(field))] })],
        IsSomethingWithheld = Forms.SelectMany(form => form.Fields).Any(field => field.Value.Length > 0 && IsWithheld(field)),
    };

    private static bool IsWithheld(PreservedField field) => WithheldFields.IsWithheld(field.Name, field.Value);
}

/// <summary>One of its forms.</summary>
/// <param name="Action">Where it is sent.</param>
/// <param name="Draft">Where it is shown again when the page does not hold it as it is loaded; empty when it does.</param>
/// <param name="Fields">What stands in it.</param>
/// <param name="Target">The id of the element that the draft takes the place of.</param>
public sealed record PreservedForm(string Action, string Draft, IReadOnlyList<PreservedField> Fields, string Target = "");

public sealed record PreservedField(string Name, string Value);

public sealed record SealedPage(string Sealed);
