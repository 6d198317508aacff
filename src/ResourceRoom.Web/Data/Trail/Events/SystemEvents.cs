namespace ResourceRoom.Web.Data.Trail.Events;

[StoredAs("MailFailed", version: 1)]
public sealed record MailFailed(int Tries, string Failure) : ActivityDetail;

[StoredAs("DemoDataSeeded", version: 1)]
public sealed record DemoDataSeeded(int Rooms, int Accounts, int Participants, int Visits) : ActivityDetail;
