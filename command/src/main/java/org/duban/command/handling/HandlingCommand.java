package org.duban.command.handling;

import org.duban.command.CaseCommand;
import org.duban.command.SharedProcess;
import org.duban.command.handling.ClosingCommand.CloseCase;
import org.duban.command.handling.ReportCommand.HoldSatisfactionVote;

/** What can be asked of any case whose form takes part in the process it belongs to. */
public sealed interface HandlingCommand extends CaseCommand
        permits DeliberationCommand, OpinionCommand, ReportCommand, ItemCommand, ClosingCommand, SessionCommand {

    /** The shared process it belongs to. */
    default SharedProcess process() {
        return switch (this) {
            case DeliberationCommand c -> SharedProcess.DELIBERATION;
            case OpinionCommand c -> SharedProcess.OPINIONS;
            case HoldSatisfactionVote c -> SharedProcess.SATISFACTION_VOTE;
            case ReportCommand c -> SharedProcess.HANDLING_REPORT;
            case ItemCommand c -> SharedProcess.ITEMS;
            case CloseCase c -> SharedProcess.CLOSING;
            case ClosingCommand c -> SharedProcess.TELLING;
            case SessionCommand c -> SharedProcess.SESSIONS;
        };
    }
}
