namespace ResourceRoom.Domain.Participants.Classifying;

/// <summary>A participant's class and the facts that decided it; derived, never entered (Policy 1.11.2, items 6 to 8).</summary>
/// <param name="Class">The class.</param>
/// <param name="IsReportable">Whether services are reported to DOL: the SSN has a value (item 8).</param>
/// <param name="IsRegistrationIncomplete">Registered, but some of the nine items have no value [ours].</param>
/// <param name="Path">The questions in the order asked, ending with the one that decided.</param>
public sealed record Classification(
    ParticipantClass Class,
    bool IsReportable,
    bool IsRegistrationIncomplete,
    IReadOnlyList<DecisionStep> Path)
{
    /// <summary>The clause behind <see cref="IsReportable"/>, as cited on pages.</summary>
    public const string ReportableClause = "Policy 1.11.2, item 8";

    private static readonly IReadOnlyList<NineItem> NameAndZip = [NineItem.FirstName, NineItem.LastName, NineItem.Zip];
    private static readonly IReadOnlyList<NineItem> SsnAlone = [NineItem.Ssn];

    /// <summary>
    /// The items without a value that the next higher class requires, in policy order. Empty for someone who gave all nine:
    /// then only a registration, which is not an item, can be missing.
    /// </summary>
    public required IReadOnlyList<NineItem> Missing { get; init; }

    /// <summary>Classifies from the response states and whether a WIOA registration exists, and nothing else.</summary>
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
