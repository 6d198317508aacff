using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Features.CheckIn.Recording;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp.Rows;

public sealed record ParsedRow(NineAnswers Answers, VisitDraft? Draft, IReadOnlyList<RowFault> Faults);
