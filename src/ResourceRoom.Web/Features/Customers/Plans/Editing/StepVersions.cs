using ResourceRoom.Web.Features.Customers.Plans.Declining;
using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.Customers.Plans.Editing;

/// <summary>A step on file beside what was typed, field by field.</summary>
internal static class StepVersions
{
    public static IReadOnlyList<TwoValues> Of(StepPage page)
    {
        var (onFile, typed) = (StepValues.Of(page.Step), page.Input.ToValues(page.Step));
        List<TwoValues> rows =
        [
            Row("Goals", Chosen(page.Goals), Chosen(page.Goals, page.Input.Goals)),
            Row("Barriers addressed", Chosen(page.Barriers), Chosen(page.Barriers, page.Input.Barriers)),
            Row("Status", onFile.Status.InWords(), typed.Status.InWords()),
            Row("Service provider", onFile.Provider, typed.Provider),
            Row("Dollar value", Dollars(onFile.Dollars), Dollars(typed.Dollars)),
            Row("Scheduled", PlanWords.Span(onFile.Dates.ScheduledStart, onFile.Dates.ScheduledEnd), PlanWords.Span(typed.Dates.ScheduledStart, typed.Dates.ScheduledEnd)),
            Row("Actual", PlanWords.Span(onFile.Dates.ActualStart, onFile.Dates.ActualEnd), PlanWords.Span(typed.Dates.ActualStart, typed.Dates.ActualEnd)),
            Row("Hours", PlanWords.Hours(onFile.Hours), PlanWords.Hours(typed.Hours)),
            Row("Note", onFile.Note, typed.Note),
        ];
        if (page.IsSupportive)
        {
            rows.Add(Row("Funding is available", Confirmed(onFile.IsFundingConfirmed), Confirmed(typed.IsFundingConfirmed)));
            rows.Add(Row("Need is supported in the plan", Confirmed(onFile.IsNeedConfirmed), Confirmed(typed.IsNeedConfirmed)));
        }

        if (page.FollowUp is { InForce: { } declined, HasForm: true })
        {
            rows.Add(Row("Decline of follow-up", declined.InWords(), page.Input.Decline?.ChosenReason?.InWords()));
        }

        return rows;
    }

    private static TwoValues Row(string label, string? onFile, string? typed) => new(label, onFile ?? "–", typed ?? "–", onFile != typed);

    private static string? Chosen(IEnumerable<StepChoice> choices) => Joined(choices.Where(choice => choice.IsChosen));

    private static string? Chosen(IEnumerable<StepChoice> choices, List<Guid> typed) => Joined(choices.Where(choice => typed.Contains(choice.PublicId)));

    private static string? Joined(IEnumerable<StepChoice> choices) =>
        string.Join("; ", choices.Select(choice => choice.Words)) is { Length: > 0 } words ? words : null;

    private static string? Dollars(decimal? value) => value is { } dollars ? OfficeFormat.Dollars(dollars) : null;

    private static string Confirmed(bool isConfirmed) => isConfirmed ? "Confirmed" : "Not confirmed";
}
