using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Customers.Notes.Several;

/// <summary>For whom a note is written, beside what a note says of one customer.</summary>
public sealed record SeveralNotesInput
{
    public const int Most = 100;

    /// <summary>The public keys of the customers.</summary>
    public IReadOnlyList<string>? Customers { get; init; }

    public string? Kind { get; init; }

    internal IReadOnlyList<Guid> Chosen => [.. (Customers ?? []).Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty).Distinct()];

    /// <summary>The same with each survivor in place of a merged record, where it can be chosen.</summary>
    internal SeveralNotesInput After(IReadOnlyList<MergedChoice> merged) => this with
    {
        Customers = [.. Chosen.Except(merged.Select(one => one.Chosen)).Concat(merged.Where(one => one.IsOnList).Select(one => one.SurvivorId)).Distinct().Select(id => id.ToString())],
    };
}

public sealed class SeveralNotesInputValidator : AbstractValidator<SeveralNotesInput>
{
    public SeveralNotesInputValidator()
    {
        RuleFor(input => input.Customers).Must((input, _) => input.Chosen.Count > 0).WithMessage("Choose the customers the note is about.");
        RuleFor(input => input.Customers).Must((input, _) => input.Chosen.Count <= SeveralNotesInput.Most)
            .WithMessage(input => $"Choose up to {SeveralNotesInput.Most} customers at a time (you chose {input.Chosen.Count}).");
        RuleFor(input => input.Kind).Must(text => FilterRules.Chosen<NoteKind>(text) != NoteKind.CustomerRequestedNoFollowUp)
            .WithMessage("A request that no follow-up be made is one customer’s own. Write it on that customer’s page.");
    }
}
