using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp;

/// <summary>What a row says, and what of it is not right.</summary>
public sealed record ReadRow(NineAnswers Answers, VisitDraft? Draft, IReadOnlyList<RowFault> Faults);
