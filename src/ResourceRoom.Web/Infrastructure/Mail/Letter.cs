namespace ResourceRoom.Web.Infrastructure.Mail;

public sealed record Letter(string To, string Subject, string Text) : Unlogged;
