namespace ResourceRoom.Domain.Participants.Classifying;

/// <summary>A participant's class and the facts that decided it: derived, never typed (Policy 1.11.2, items 6 to 8).</summary>
/// <param name="Class">The class.</param>
/// <param name="IsReportable">Whether services count in reporting to DOL: the SSN holds a value (item 8).</param>
/// <param name="IsRegistrationIncomplete">Registered, but not all nine items hold a value [ours].</param>
/// <param name="Path">The questions in the order asked, up to the one that decided.</param>
public sealed record Classification(
    ParticipantClass Class,
    bool IsReportable,
    bool IsRegistrationIncomplete,
    IReadOnlyList<DecisionStep> Path)
{
    /// <summary>The clause behind <see cref="IsReportable"/>, as pages cite it.</summary>
    public const string ReportableClause = "Policy 1.11.2, item 8";

    private static readonly IReadOnlyList<NineItem> NameAndZip = [NineItem.FirstName, NineItem.LastName, NineItem.Zip];
    private static readonly IReadOnlyList<NineItem> SsnAlone = [NineItem.Ssn];

    /// <summary>
    /// The items without a value that the next class up asks for, in the policy's order. Empty for someone
    /// who gave all nine: only a registration, which is no item, can be lacking then.
    /// </summary>
    public required IReadOnlyList<NineItem> Missing { get; init; }

    /// <summary>Classifies from the response states and whether a WIOA registration exists; knows nothing else.</summary>
    public static Classification Of(NineItems items, bool isRegistered)
    {
        ArgumentNullException.ThrowIfNull(items);
        DecisionStep[] path = [.. Ask(items, isRegistered)];
        var decided = ClassDecidedBy(path[^1]);

        return new(
            decided,
            IsReportable: items.Ssn == ResponseState.Given,
            IsRegistrationIncomplete: isRegistered && decided != ParticipantClass.WioaParticipant,
            path)
        {
            Missing = Lacking(items, NeededAbove(decided)),
        };
    }

    private static IEnumerable<DecisionStep> Ask(NineItems items, bool isRegistered)
    {
        yield return new(DecisionQuestion.RegisteredInProgram, isRegistered, []);
        if (isRegistered)
        {
            var allNine = Step(DecisionQuestion.AllNineItemsGiven, items, NineItems.PolicyOrder);
            yield return allNine;
            if (allNine.Answer)
            {
                yield break;
            }
        }

        var nameAndZip = Step(DecisionQuestion.NameAndZipGiven, items, NameAndZip);
        yield return nameAndZip;
        if (nameAndZip.Answer)
        {
            yield return Step(DecisionQuestion.SsnGiven, items, SsnAlone);
        }
    }

    private static DecisionStep Step(DecisionQuestion question, NineItems items, IReadOnlyList<NineItem> needed)
    {
        var lacking = Lacking(items, needed);
        return new(question, lacking.Count == 0, lacking);
    }

    private static ParticipantClass ClassDecidedBy(DecisionStep last) => (last.Question, last.Answer) switch
    {
        (DecisionQuestion.AllNineItemsGiven, true) => ParticipantClass.WioaParticipant,
        (DecisionQuestion.SsnGiven, true) => ParticipantClass.ReportedSelfService,
        (DecisionQuestion.SsnGiven, false) => ParticipantClass.BasicSelfService,
        _ => ParticipantClass.Unclassified,
    };

    private static IReadOnlyList<NineItem> NeededAbove(ParticipantClass decided) => decided switch
    {
        ParticipantClass.Unclassified => NameAndZip,
        ParticipantClass.BasicSelfService => SsnAlone,
        ParticipantClass.ReportedSelfService => NineItems.PolicyOrder,
        _ => [],
    };

    private static IReadOnlyList<NineItem> Lacking(NineItems items, IReadOnlyList<NineItem> needed) =>
        [.. needed.Where(item => items[item] != ResponseState.Given)];
}
