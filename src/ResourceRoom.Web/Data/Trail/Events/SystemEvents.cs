namespace ResourceRoom.Web.Data.Trail.Events;

[StoredAs("MailFailed", version: 1)]
public sealed record MailFailed(int Tries, string Failure) : ActivityDetail;

[StoredAs("DemoDataSeeded", version: 1)]
public sealed record DemoDataSeeded(int Rooms, int Accounts, int Participants, int Visits) : ActivityDetail;

/// <summary>About whoever sent the file. Neither its name nor what the scanner calls the malware is kept.</summary>
[StoredAs("InfectedFileRefused", version: 1)]
public sealed record InfectedFileRefused : ActivityDetail;
