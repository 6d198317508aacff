using System.Globalization;

using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.FollowUps.Reassigning;

/// <summary>An enrollment as the page showed it, so that one that got another planner meanwhile is not taken from them.</summary>
public sealed record ChosenEnrollment(Guid PublicId, long? Planner)
{
    private const char Separator = ':';
    private const string Nobody = "none";

    public override string ToString() => $"{PublicId}{Separator}{Planner?.ToString(CultureInfo.InvariantCulture) ?? Nobody}";

    /// <summary>A text that is none names an enrollment that does not exist.</summary>
    public static ChosenEnrollment Read(string? text)
    {
        var parts = (text ?? "").Split(Separator);
        var planner = parts.Length == 2 ? FilterRules.Number(parts[1]) : null;
        return parts.Length == 2 && Guid.TryParse(parts[0], out var id) && (planner is not null || parts[1] == Nobody) ? new(id, planner) : new(Guid.Empty, Planner: null);
    }
}

public sealed record ReassignmentInput
{
    public const int Most = 100;

    public string? To { get; init; }

    public IReadOnlyList<string>? Chosen { get; init; }

    internal IReadOnlyList<ChosenEnrollment> ChosenEnrollments => [.. (Chosen ?? []).Select(ChosenEnrollment.Read).DistinctBy(row => row.PublicId)];
}

public sealed class ReassignmentInputValidator : AbstractValidator<ReassignmentInput>
{
    public ReassignmentInputValidator()
    {
        RuleFor(input => input.Chosen).Must((input, _) => input.ChosenEnrollments.Count > 0).WithMessage("Choose the customers who get another planner.");
        RuleFor(input => input.Chosen).Must((input, _) => input.ChosenEnrollments.Count <= ReassignmentInput.Most)
            .WithMessage(input => $"Choose up to {ReassignmentInput.Most} customers at a time (you chose {input.ChosenEnrollments.Count}).");
        RuleFor(input => input.To).Must(text => FilterRules.Number(text) is not null).WithMessage(ReassignmentWords.ChoosePlanner);
    }
}
