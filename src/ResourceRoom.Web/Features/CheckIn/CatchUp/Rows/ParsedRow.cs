using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Features.CheckIn.Recording;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp.Rows;

/// <summary>What a row says, and what of it is not right.</summary>
public sealed record ParsedRow(NineAnswers Answers, VisitDraft? Draft, IReadOnlyList<RowFault> Faults);
