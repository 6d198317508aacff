namespace ResourceRoom.Web.Features.ReferenceData;

public sealed record ReferenceDataPage(int ActiveContacts, int LwiasWithoutBoardCode, int UnsentMail);
