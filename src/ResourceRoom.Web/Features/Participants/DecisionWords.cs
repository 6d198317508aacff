using System.Diagnostics;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Features.Participants.EqualOpportunity;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.Participants;

/// <summary>How a class was decided, in words: our flowchart of Policy 1.11.2, item 7.</summary>
public static class DecisionWords
{
    public static string InWords(this DecisionQuestion question) => question switch
    {
        DecisionQuestion.RegisteredInProgram => "Registered in a WIOA program?",
        DecisionQuestion.AllNineItemsGiven => "All nine items given?",
        DecisionQuestion.NameAndZipGiven => "First Name, Last Name and Zip code given?",
        DecisionQuestion.SsnGiven => "Social Security Number given?",
        _ => throw new UnreachableException(),
    };

    public static string AnswerInWords(this DecisionStep step) => step switch
    {
        { Answer: true } => "Yes.",
        { Lacking.Count: 0 } => "No.",
        _ => $"No: {step.Lacking.InSentence()} not given.",
    };

    public static string? Clause(this ParticipantClass decided) => decided switch
    {
        ParticipantClass.WioaParticipant => DecisionStep.ClauseOf(DecisionQuestion.AllNineItemsGiven),
        ParticipantClass.ReportedSelfService => DecisionStep.ClauseOf(DecisionQuestion.SsnGiven),
        ParticipantClass.BasicSelfService => DecisionStep.ClauseOf(DecisionQuestion.NameAndZipGiven),
        ParticipantClass.Unclassified => null,
        _ => throw new UnreachableException(),
    };

    public static string ReportingInWords(this Classification classification) => classification.IsReportable
        ? $"Visits count in quarterly and annual reporting ({Classification.ReportableClause})."
        : $"Visits count as utilization only, because there is no Social Security Number ({Classification.ReportableClause}).";

    public static string? MissingInWords(this Classification classification) => classification switch
    {
        { Class: ParticipantClass.WioaParticipant } => null,
        { IsRegistrationIncomplete: true } => null,
        { Class: ParticipantClass.ReportedSelfService, Missing.Count: 0 } => "To be a WIOA participant, this person must be registered in a WIOA program. Answering all nine items does not register anyone.",
        { Class: ParticipantClass.ReportedSelfService } => $"To be a WIOA participant, this person must be registered in a WIOA program and give {classification.Missing.InSentence()}.",
        { Class: ParticipantClass.BasicSelfService } => $"To be {ParticipantClass.ReportedSelfService.InWords()}, this person must also give: {classification.Missing.InSentence()}.",
        _ => $"Ask for {classification.Missing.InSentence()} to classify this person.",
    };

    public static string? IncompleteInWords(this Classification classification, IReadOnlyList<ItemRow> items) =>
        classification.IsRegistrationIncomplete
            ? $"Registration incomplete: a WIOA participant has given all nine items (Policy 1.11.2, item 6.3). Ask for {items.Where(row => row.State != ResponseState.Given).Select(row => row.Item).InSentence()}."
            : null;
}
