using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Staff.HandOver;

public sealed record HandOverInput
{
    /// <summary>The account of the new planner.</summary>
    public string? To { get; init; }

    /// <summary>The enrollments that the preview named, so that none moves that nobody saw.</summary>
    public string? Shown { get; init; }

    internal IReadOnlySet<Guid> ShownEnrollments =>
        (Shown ?? "").Split(',').Select(text => Guid.TryParseExact(text, "N", out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).ToHashSet();

    internal static string ShownOf(IEnumerable<Guid> enrollments) => string.Join(',', enrollments.Select(id => id.ToString("N")));
}

public sealed class HandOverInputValidator : AbstractValidator<HandOverInput>
{
    public HandOverInputValidator() => RuleFor(input => input.To).Must(text => FilterRules.Number(text) is not null).WithMessage(HandOverWords.ChoosePlanner);
}
