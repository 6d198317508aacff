using System.Collections.Immutable;

using ResourceRoom.Domain.FollowUp.Counting;
using ResourceRoom.Domain.Programs;

namespace ResourceRoom.Domain.FollowUp.Declines;

/// <summary>
/// When a youth's follow-up can be declined (youth follow-up guide, "Document When Youth Decline Follow-Up Services"; 20 CFR
/// 681.580).
/// </summary>
public static class DeclineRule
{
    /// <summary>
    /// The day of the note that holds the request of somebody who opted out: the linked one; after that was entered in error, the
    /// latest other one up to the decline, for then the evidence is there [ours]. Null without any.
    /// </summary>
    /// <param name="linked">The day of the linked note; null if it was entered in error.</param>
    /// <param name="others">The days of all notes of that kind that stand.</param>
    /// <param name="declined">The day of the decline.</param>
    public static DateOnly? RequestOn(DateOnly? linked, IReadOnlyList<DateOnly> others, DateOnly declined)
    {
        ArgumentNullException.ThrowIfNull(others);
        return linked ?? others.Where(day => day <= declined).Select(day => (DateOnly?)day).Max();
    }

    /// <summary>Whether a customer can be asked at all: a youth whose death is not recorded [ours].</summary>
    public static bool CanBeAsked(WorkforceProgram program, bool isDeathRecorded) => program.IsYouth() && !isDeathRecorded;

    /// <summary>Everything that keeps the decline from being saved, in order; empty if it can be.</summary>
    public static IReadOnlyList<DeclineRefusal> WhyNot(DeclineRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request switch
        {
            _ when !request.Program.IsYouth() => [DeclineRefusal.YouthOnly],
            { Reason: null } => [DeclineRefusal.ReasonMissing],
            _ => [.. Refusals(request)],
        };
    }

    /// <summary>
    /// Why the evidence of a decline does not fit an exit date, in order; empty if it does. An exit that moves leaves the decline
    /// in force and makes this the question [ours].
    /// </summary>
    public static IReadOnlyList<DeclineRefusal> GapsOf(Decline decline, DateOnly exitOn, ImmutableArray<FollowUpFact> facts) =>
        WhyNot(new()
        {
            Program = WorkforceProgram.Youth,
            Reason = decline.Reason,
            On = decline.On,
            ExitOn = exitOn,
            Facts = facts,
            IsAttemptAttested = true,
            IsDocumentationAttested = true,
            NoteOn = decline.NoteOn,
        });

    /// <summary>
    /// The day of the first contact since a youth who could not be located was given up, as far as is known on a day: the moment
    /// to offer taking the decline back. Null if there is none, or the decline is not in force [ours].
    /// </summary>
    public static DateOnly? LocatedOn(Decline decline, ImmutableArray<FollowUpFact> facts, DateOnly asOf)
    {
        if (decline.Reason != DeclineReason.UnableToLocate || !decline.IsInForce(asOf))
        {
            return null;
        }

        DateOnly? first = null;
        foreach (var fact in facts)
        {
            if (fact.IsContact && fact.On >= decline.On && fact.On <= asOf && !(first <= fact.On))
            {
                first = fact.On;
            }
        }

        return first;
    }

    private static IEnumerable<DeclineRefusal> Refusals(DeclineRequest request)
    {
        var isLost = request.Reason == DeclineReason.UnableToLocate;
        FollowUpYear? year = request.ExitOn is { } exitOn ? new(exitOn) : null;
        if (year is null || request.On < year.Value.ExitOn || request.On > year.Value.End)
        {
            yield return DeclineRefusal.OutsideTwelveMonths;
        }

        if (request.Earlier.Any(decline => decline.IsInForce(request.On)))
        {
            yield return DeclineRefusal.AlreadyDeclined;
        }

        if (isLost && year is { } searched)
        {
            foreach (var refusal in OfSearch(request, searched))
            {
                yield return refusal;
            }
        }

        if (isLost && !request.IsAttemptAttested)
        {
            yield return DeclineRefusal.AttestAttempted;
        }

        if (!request.IsDocumentationAttested)
        {
            yield return DeclineRefusal.AttestDocumented;
        }

        if (!isLost && !HoldsRequest(request))
        {
            yield return DeclineRefusal.NoteMissing;
        }
    }

    private static IEnumerable<DeclineRefusal> OfSearch(DeclineRequest request, FollowUpYear year)
    {
        if (request.On >= year.ExitOn && request.On < year.SixthMonth)
        {
            yield return DeclineRefusal.TooEarly;
        }

        if (!WasLookedFor(request, year.ExitOn, year.ThirdMonth))
        {
            yield return DeclineRefusal.NoAttemptFirstQuarter;
        }

        if (!WasLookedFor(request, year.ThirdMonth, year.SixthMonth))
        {
            yield return DeclineRefusal.NoAttemptSecondQuarter;
        }
    }

    // Whoever was reached was also looked for [ours]; a service alone does not say that anybody looked.
    private static bool WasLookedFor(DeclineRequest request, DateOnly after, DateOnly through) => request.Facts.Any(fact =>
        fact.Kind != FollowUpFactKind.Service && fact.On > after && fact.On <= through && fact.On <= request.On);

    // A note from before the exit cannot ask for no follow-up after it.
    private static bool HoldsRequest(DeclineRequest request) =>
        request.NoteOn is { } note && note <= request.On && !(note < request.ExitOn);
}
