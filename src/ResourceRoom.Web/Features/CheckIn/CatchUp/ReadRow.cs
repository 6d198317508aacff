using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp;

/// <summary>What a row says, and what of it is not right.</summary>
/// <param name="Answers">The answers; an item with a fault, or left empty, is <em>not asked</em>.</param>
/// <param name="Draft">The visit; null while its times or services have a fault.</param>
/// <param name="Faults">The faults in the order of the columns.</param>
public sealed record ReadRow(NineAnswers Answers, VisitDraft? Draft, IReadOnlyList<RowFault> Faults);
